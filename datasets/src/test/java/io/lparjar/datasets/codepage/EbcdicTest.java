package io.lparjar.datasets.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EbcdicTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "//JOB1 JOB (ACCT),'X',CLASS=A", "[]{}^~|\\!$#@", "Ä\n\u0085"})
  void encodesAsTheCharsetOfTheJdk(String text) {
    assertThat(Ebcdic.encode(text)).isEqualTo(text.getBytes(Charset.forName("IBM1047")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "HELLO WORLD", "[]{}^~|\\", "Ä\n\u0085"})
  void decodesWhatItEncoded(String text) {
    assertThat(Ebcdic.decode(Ebcdic.encode(text))).isEqualTo(text);
  }

  @Test
  void decodesARange() {
    byte[] bytes = Ebcdic.encode("//STEP1 EXEC");
    assertThat(Ebcdic.decode(bytes, 2, 5)).isEqualTo("STEP1");
    assertThat(Ebcdic.decode(bytes, 2, 0)).isEmpty();
  }

  @Test
  void encodesWhatTheCodePageLacksAsSub() {
    assertThat(Ebcdic.encode("\u20AC\u0141")).containsExactly(0x3F, 0x3F);
  }

  @Test
  void constantsAreTheBytesOfTheirCharacters() {
    assertThat(Ebcdic.encode(" \n\u0085\u001A"))
        .containsExactly(Ebcdic.SPACE, Ebcdic.NEW_LINE, Ebcdic.LINE_FEED, Ebcdic.SUBSTITUTE);
  }
}
