package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.MixedText;
import io.lparjar.datasets.codepage.TextDecoder;
import io.lparjar.datasets.codepage.TextEncoder;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.ftp.session.ShiftMarks;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Sends records as lines of text with characters of several bytes. Records are decoded one by one,
 * since each begins in single-byte mode, and encoded together.
 */
final class TextSender {
  /** Room for the longest record, each byte a surrogate pair or marked. */
  private static final int LONGEST_RECORD = 3 * 32 * 1024;

  private static final int TEXT_SIZE = 2 * LONGEST_RECORD;

  private final TextConversion conversion;
  private final boolean stripBlanks;
  private final TextDecoder decoder;
  private final TextEncoder encoder;
  private final WritableByteChannel data;
  private final CharBuffer text = CharBuffer.allocate(TEXT_SIZE);

  TextSender(TextConversion conversion, boolean stripBlanks, WritableByteChannel data) {
    this.conversion = conversion;
    this.stripBlanks = stripBlanks;
    this.decoder = new TextDecoder(conversion.fileSystem(), conversion.substitute());
    this.encoder = new TextEncoder(conversion.outgoing(), conversion.substitute());
    this.data = data;
  }

  /** Whether characters were replaced. */
  boolean substituted() {
    return decoder.substituted() || encoder.substituted();
  }

  /**
   * Sends all records.
   *
   * @throws java.nio.charset.CharacterCodingException when something cannot be translated
   */
  void send(RecordReader records) throws IOException {
    while (records.next()) {
      if (text.remaining() < LONGEST_RECORD) {
        flush();
      }
      add(ByteBuffer.wrap(records.array(), records.offset(), records.length()));
    }
    flush();
  }

  private void add(ByteBuffer record) throws IOException {
    int begin = text.position();
    decoder.reset();
    if (conversion.pure()) {
      decoder.decode(ByteBuffer.wrap(new byte[] {MixedText.SHIFT_OUT}), text, false);
    }
    decoder.decode(record, text, true);
    int end = text.position();
    while (stripBlanks && end > begin && text.get(end - 1) == ' ') {
      end--;
    }
    text.position(end);
    if (conversion.marks() != ShiftMarks.NONE) {
      CharBuffer line = CharBuffer.wrap(text.array(), begin, end - begin);
      CharBuffer marked = ShiftedText.withMarks(line, conversion.marks());
      text.position(begin);
      text.put(marked);
    }
    text.put(conversion.lineEnd());
  }

  private void flush() throws IOException {
    int length = encoder.encode(text.flip());
    ByteBuffer bytes = ByteBuffer.wrap(encoder.array(), 0, length);
    while (bytes.hasRemaining()) {
      data.write(bytes);
    }
    text.clear();
  }
}
