package io.lparjar.datasets.codepage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Encodes text of a code page of several bytes a character. Used by one thread.
 *
 * <p>A character that the page lacks is an error, or becomes SUB. The encoder of the JDK would put
 * its substitute between two halves of a double-byte run; SUB as a character is shifted as all are.
 */
public final class TextEncoder {
  private static final char SUBSTITUTE = '\u001A';
  private static final int INITIAL_SIZE = 1024;

  private final CharsetEncoder encoder;
  private final boolean substitute;
  private byte[] array = new byte[INITIAL_SIZE];
  private boolean substituted;

  /**
   * An encoder.
   *
   * @param substitute whether a character that the code page lacks becomes SUB
   */
  public TextEncoder(Charset charset, boolean substitute) {
    this.encoder =
        withoutMark(charset)
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.substitute = substitute;
  }

  /** The JDK's UTF-16 would begin each piece with a byte order mark. */
  private static Charset withoutMark(Charset charset) {
    return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset;
  }

  /**
   * Encodes a piece of text on its own: what it needs of SO and SI is inside. Characters that the
   * page lacks are overwritten in {@code text}.
   *
   * @return how many bytes {@link #array()} has then
   * @throws CharacterCodingException when a character cannot be encoded
   */
  public int encode(CharBuffer text) throws CharacterCodingException {
    long enough = (long) Math.ceil(encoder.maxBytesPerChar() * (text.remaining() + 2.0));
    if (array.length < enough) {
      array = new byte[(int) enough];
    }
    ByteBuffer bytes = ByteBuffer.wrap(array);
    encoder.reset();
    CoderResult result = encoder.encode(text, bytes, true);
    while (result.isUnmappable() && substitute) {
      substituted = true;
      for (int i = 0; i < result.length(); i++) {
        text.put(text.position() + i, SUBSTITUTE);
      }
      result = encoder.encode(text, bytes, true);
    }
    if (!result.isUnderflow()) {
      result.throwException();
    }
    encoder.flush(bytes);
    return bytes.position();
  }

  /** What was encoded last, from 0 on; valid until the next call. */
  public byte[] array() {
    return array;
  }

  /** Whether a character was replaced. */
  public boolean substituted() {
    return substituted;
  }
}
