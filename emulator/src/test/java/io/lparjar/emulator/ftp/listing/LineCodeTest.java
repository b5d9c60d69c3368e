package io.lparjar.emulator.ftp.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.codepage.CodePages;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LineCodeTest {
  private static final String ALL_LATIN = latin();

  private static String latin() {
    StringBuilder text = new StringBuilder();
    for (char c = ' '; c <= 0xFF; c++) {
      text.append(c);
    }
    return text.toString();
  }

  /** Encodes text that begins behind another byte. */
  private static byte[] encode(LineCode code, String text) {
    byte[] line = text.getBytes(StandardCharsets.ISO_8859_1);
    byte[] bytes = new byte[2 * line.length + 3];
    System.arraycopy(line, 0, bytes, 1, line.length);
    int end = code.encode(bytes, 1, 1 + line.length);
    assertThat(bytes[0]).isZero();
    return Arrays.copyOfRange(bytes, 1, end);
  }

  @Test
  void utf8HasTwoBytesForWhatIsNotAscii() {
    assertThat(encode(LineCode.UTF_8, ALL_LATIN))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(ALL_LATIN + "\r\n");
  }

  @Test
  void asciiIsSentAsItIs() {
    assertThat(encode(LineCode.ASCII, ALL_LATIN))
        .asString(StandardCharsets.ISO_8859_1)
        .isEqualTo(ALL_LATIN + "\r\n");
  }

  @Test
  void ebcdicLinesEndWithNewLine() {
    byte[] encoded = encode(LineCode.ebcdic(CodePages.STANDARD.toFileSystem()), "NAME");

    assertThat(encoded).endsWith(0x15);
    assertThat(new String(encoded, 0, 4, Charset.forName("IBM1047"))).isEqualTo("NAME");
  }

  @Test
  void anEmptyLineIsItsEnd() {
    assertThat(encode(LineCode.UTF_8, "")).isEqualTo(new byte[] {'\r', '\n'});
  }
}
