package io.lparjar.emulator.ftp.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.codepage.CodePages;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ControlTextTest {
  private static ControlText of(String network) {
    return new ControlText(CodePages.of("IBM-1047", network));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO8859-1", "ISO8859-15", "IBM-850", "IBM-437", "IBM-1252", "IBM-367"})
  void nationalCharactersOfNamesAreTheSameInEveryAsciiPage(String network) {
    assertThat(of(network).decode("DELE A$B.#C.@D")).isEqualTo("DELE A$B.#C.@D");
  }

  @Test
  void otherCharactersAreThoseOfTheCodePage() {
    assertThat(of("IBM-850").decode("\u0084")).isEqualTo("\u00E4");
    byte[] reply = "\u00E4".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(of("IBM-850").encode(reply)).containsExactly(0x84);
  }

  @Test
  void codePointsOfTheNationalCharactersCountAndNotTheirLooks() {
    CodePages danish = CodePages.of("IBM-277", "ISO8859-1");
    ControlText text =
        new ControlText(CodePages.ofTables("DANISH", danish.toNetwork(), danish.toFileSystem()));
    assertThat(text.decode("\u00C6\u00D8\u00C5")).isEqualTo("#@$");
  }
}
