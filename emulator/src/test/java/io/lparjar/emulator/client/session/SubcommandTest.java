package io.lparjar.emulator.client.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubcommandTest {
  @ParameterizedTest
  @CsvSource({
    "g, GET",
    "get, GET",
    "gl, GLOB",
    "pu, PUT",
    "prom, PROMPT",
    "o, OPEN",
    "cd, CD",
    "cw, CD",
    "cwd, CD",
    "cdu, CDUP",
    "bin, BINARY",
    "acct, ACCOUNT",
    "locsi, LOCSITE",
    "QUI, QUIT",
    "?, QUESTION_MARK"
  })
  void shortestFormsAreUnderstood(String word, Subcommand expected) {
    assertThat(Subcommand.find(word)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"m", "q", "loc", "re", "s"})
  void shorterWordsAreAmbiguous(String word) {
    assertThat(Subcommand.find(word)).hasSizeGreaterThan(1);
  }

  @Test
  void otherWordsAreUnknown() {
    assertThat(Subcommand.find("xyz")).isEmpty();
  }

  @Test
  void everyShortestFormIsClear() {
    assertThat(Arrays.stream(Subcommand.values()).filter(each -> !each.form().isEmpty()))
        .allSatisfy(
            each ->
                assertThat(Subcommand.find(shortest(each.form())))
                    .as(each.form())
                    .containsExactly(each));
  }

  /** The names of the manual's list, without the aliases. */
  @Test
  void allSubcommandsOfTheManualAreThere() {
    assertThat(
            Arrays.stream(Subcommand.values())
                .map(each -> each.form().toUpperCase(Locale.ROOT))
                .filter(form -> !form.isEmpty()))
        .containsExactlyInAnyOrder(
            ("! ? ACCOUNT APPEND ASCII AUTH BIG5 BINARY BLOCK CCC CD CDUP CLEAR CLOSE COMPRESS"
                    + " CPROTECT DEBUG DELETE DELIMIT DIR DUMP EBCDIC EUCKANJI FEATURE FILE GET"
                    + " GLOB HANGEUL HELP IBMKANJI JIS78KJ JIS83KJ KSC5601 LANGUAGE LCD LMKDIR"
                    + " LOCSITE LOCSTAT LPWD LS MDELETE MGET MKDIR MODE MPUT MVSGET MVSPUT NOOP"
                    + " OPEN PASS PRIVATE PROMPT PROTECT PROXY PUT PWD QUIT QUOTE RECORD RENAME"
                    + " RESTART RMDIR SAFE SCHINESE SENDPORT SENDSITE SITE SJISKANJI SRESTART"
                    + " STATUS STREAM STRUCTURE SUNIQUE SYSTEM TCHINESE TSO TYPE UCS2 USER VERBOSE")
                .split(" "));
  }

  private static String shortest(String form) {
    return form.replaceAll("[a-z].*", "").toLowerCase(Locale.ROOT);
  }

  @Test
  void codesAreUnique() {
    assertThat(Arrays.stream(Subcommand.values()).map(Subcommand::code)).doesNotHaveDuplicates();
  }
}
