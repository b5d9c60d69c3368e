package io.lparjar.datasets.codepage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes text of a code page of several bytes a character, in pieces that may end anywhere. Used
 * by one thread.
 */
public final class TextDecoder {
  private static final char SUBSTITUTE = '\u001A';

  private final CharsetDecoder decoder;
  private final boolean substitute;
  private boolean substituted;

  /**
   * A decoder.
   *
   * @param substitute whether bytes that stand for nothing become SUB; else they are an error
   */
  public TextDecoder(Charset charset, boolean substitute) {
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.substitute = substitute;
  }

  /** Begins anew, in single-byte mode. */
  public void reset() {
    decoder.reset();
  }

  /**
   * Decodes what {@code text} has room for. Bytes of a character that is not complete stay in
   * {@code bytes} until more come.
   *
   * @param end whether no more bytes will come; then an incomplete character is an error
   * @throws CharacterCodingException when bytes stand for nothing: {@code
   *     UnmappableCharacterException} for a code point without character, {@code
   *     MalformedInputException} for a broken sequence
   */
  public void decode(ByteBuffer bytes, CharBuffer text, boolean end)
      throws CharacterCodingException {
    CoderResult result = decoder.decode(bytes, text, end);
    while (result.isUnmappable() && substitute && text.hasRemaining()) {
      substituted = true;
      text.put(SUBSTITUTE);
      bytes.position(bytes.position() + result.length());
      result = decoder.decode(bytes, text, end);
    }
    if (result.isMalformed() || (result.isUnmappable() && !substitute)) {
      result.throwException();
    }
  }

  /** Whether bytes were replaced. */
  public boolean substituted() {
    return substituted;
  }
}
