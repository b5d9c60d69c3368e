package io.lparjar.datasets.codepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextCodecTest {
  private static final Charset IBM_939 =
      MultiByteCodePages.of("IBM-939", "UTF-8").fileSystemCharset();

  private static CharBuffer text(String text) {
    return CharBuffer.wrap(text.toCharArray());
  }

  @ParameterizedTest
  @CsvSource({"IBM-939, 日本", "IBM-930, 日本", "IBM-1388, 中文", "IBM-937, 中文", "IBM-933, 한국"})
  void doubleByteTextIsShiftedAndComesBack(String codePage, String characters)
      throws CharacterCodingException {
    Charset charset = MultiByteCodePages.of(codePage, "UTF-8").fileSystemCharset();
    TextEncoder encoder = new TextEncoder(charset, false);
    assertThat(encoder.encode(text(characters))).isEqualTo(6);
    assertThat(encoder.array()[0]).isEqualTo(MixedText.SHIFT_OUT);
    assertThat(encoder.array()[5]).isEqualTo(MixedText.SHIFT_IN);
    CharBuffer back = CharBuffer.allocate(10);
    new TextDecoder(charset, false).decode(ByteBuffer.wrap(encoder.array(), 0, 6), back, true);
    assertThat(back.flip().toString()).isEqualTo(characters);
  }

  @Test
  void characterMayBeSplitBetweenPieces() throws CharacterCodingException {
    byte[] bytes = "Aé日😀".getBytes(StandardCharsets.UTF_8);
    TextDecoder decoder = new TextDecoder(StandardCharsets.UTF_8, false);
    CharBuffer decoded = CharBuffer.allocate(10);
    ByteBuffer pieces = ByteBuffer.wrap(bytes);
    for (int end = 1; end <= bytes.length; end++) {
      pieces.limit(end);
      decoder.decode(pieces, decoded, end == bytes.length);
    }
    assertThat(decoded.flip().toString()).isEqualTo("Aé日😀");
  }

  @Test
  void truncatedCharacterAtTheEndIsMalformed() {
    TextDecoder decoder = new TextDecoder(StandardCharsets.UTF_8, true);
    assertThatThrownBy(
            () ->
                decoder.decode(
                    ByteBuffer.wrap(new byte[] {'A', (byte) 0xE6, (byte) 0x97}),
                    CharBuffer.allocate(10),
                    true))
        .isInstanceOf(MalformedInputException.class);
  }

  @Test
  void noPieceOfUtf16BeginsWithAByteOrderMark() throws CharacterCodingException {
    TextEncoder encoder = new TextEncoder(StandardCharsets.UTF_16, false);

    assertThat(encoder.encode(CharBuffer.wrap("A"))).isEqualTo(2);
    assertThat(encoder.array()).startsWith(0, 'A');
  }

  @Test
  void characterThatThePageLacksIsAnError() {
    assertThatThrownBy(() -> new TextEncoder(IBM_939, false).encode(text("A\u0e01")))
        .isInstanceOf(UnmappableCharacterException.class);
  }

  @Test
  void characterThatThePageLacksBecomesSubOutsideTheShifts() throws CharacterCodingException {
    TextEncoder encoder = new TextEncoder(IBM_939, true);
    int length = encoder.encode(text("日\u0e01"));
    assertThat(HexFormat.of().formatHex(encoder.array(), 0, length)).endsWith("0f3f");
    assertThat(encoder.substituted()).isTrue();
  }
}
