package io.lparjar.jes.program.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.jes.program.shell.ShellScript.Joint;
import io.lparjar.jes.program.shell.ShellScript.Redirection;
import io.lparjar.jes.program.shell.ShellScript.Simple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellScriptTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"| cat", "ls |", "ls | | cat", "ls | ; cat", "ls &", "(ls)", "echo 'a", "ls >"})
  void badSyntaxIsRefused(String script) {
    assertThatThrownBy(() -> ShellScript.parse(script)).isInstanceOf(ShellException.class);
  }

  @Test
  void jointsTellWhenACommandRuns() {
    assertThat(ShellScript.parse("a; b && c || d | e\nf").commands())
        .extracting(Simple::joint)
        .containsExactly(
            Joint.ALWAYS,
            Joint.ALWAYS,
            Joint.AFTER_SUCCESS,
            Joint.AFTER_FAILURE,
            Joint.PIPED,
            Joint.ALWAYS);
  }

  @Test
  void pipeMayGoOnInTheNextLine() {
    assertThat(ShellScript.parse("ls |\n  wc").commands()).hasSize(2);
  }

  @Test
  void quotesKeepOperatorsInWords() {
    assertThat(ShellScript.parse("echo 'a | b' \"c;d\"").commands().get(0).words())
        .containsExactly("echo", "'a | b'", "\"c;d\"");
  }

  @Test
  void redirectionsStandApartFromWords() {
    Simple command = ShellScript.parse("cat < in >> out 2>&1").commands().get(0);

    assertThat(command.words()).containsExactly("cat");
    assertThat(command.redirections())
        .containsExactly(
            new Redirection("<", "in"), new Redirection(">>", "out"), new Redirection("2>&1", ""));
  }
}
