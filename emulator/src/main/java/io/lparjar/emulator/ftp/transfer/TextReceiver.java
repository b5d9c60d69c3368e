package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.MixedText;
import io.lparjar.datasets.codepage.TextDecoder;
import io.lparjar.datasets.codepage.TextEncoder;
import io.lparjar.datasets.record.RecordException;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.ftp.session.ShiftMarks;
import io.lparjar.emulator.ftp.site.ByteOrderMark;
import io.lparjar.emulator.ftp.transfer.RecordAssembler.Overflow;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/**
 * Takes records from lines of text with characters of several bytes: decodes in large pieces, cuts
 * at CR LF, and encodes line by line, so that each record is shifted in at both ends. A record that
 * is too long is cut between characters.
 *
 * <p>Of a line of more than {@link #LONGEST_LINE} characters, which is longer than any record, the
 * rest is dropped, or is a line of its own when records are wrapped.
 */
final class TextReceiver {
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_LINE = 64 * 1024;
  private static final int LONGEST_CHARACTER = 2;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final byte BLANK = 0x40;

  private final TextConversion conversion;
  private final TextDecoder decoder;
  private final TextEncoder encoder;
  private final RecordWriter writer;
  private final Overflow overflow;
  private final boolean unicode;
  private final byte pad;
  private final ByteOrderMark mark;
  private final byte[] record;
  private final CharBuffer text = CharBuffer.allocate(LONGEST_LINE);
  private boolean begun;
  private boolean dropping;
  private boolean truncated;

  /**
   * A receiver of text.
   *
   * @param wrap whether records that are too long go on in the next
   * @param mark what becomes of a byte order mark when the data set is in Unicode; EBCDIC has none
   */
  TextReceiver(TextConversion conversion, RecordWriter writer, boolean wrap, ByteOrderMark mark) {
    this.conversion = conversion;
    this.mark = mark;
    this.decoder = new TextDecoder(conversion.incoming(), conversion.substitute());
    this.encoder = new TextEncoder(conversion.fileSystem(), conversion.substitute());
    this.writer = writer;
    this.overflow = overflow(conversion, wrap);
    this.unicode = conversion.fileSystem().name().startsWith("UTF");
    this.pad = unicode ? (byte) ' ' : BLANK;
    this.record = new byte[writer.maximumLength()];
  }

  private static Overflow overflow(TextConversion conversion, boolean wrap) {
    if (wrap) {
      return Overflow.WRAP;
    }
    return conversion.truncate() ? Overflow.TRUNCATE : Overflow.FAIL;
  }

  /** Whether data was dropped. */
  boolean truncated() {
    return truncated;
  }

  /** Whether characters were replaced. */
  boolean substituted() {
    return decoder.substituted() || encoder.substituted();
  }

  /**
   * Receives all there is.
   *
   * @throws java.nio.charset.CharacterCodingException when something cannot be translated
   * @throws RecordException when the last line has no end and needs one
   */
  void receive(ReadableByteChannel data) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    while (data.read(bytes) >= 0) {
      decode(bytes.flip(), false);
      bytes.compact();
    }
    decode(bytes.flip(), true);
    boolean open = text.position() > 0 || dropping;
    if (open && !dropping) {
      take(text.flip());
    }
    if (open && conversion.requireLastEnd()) {
      throw new RecordException("the last record has no end of line");
    }
  }

  private void decode(ByteBuffer bytes, boolean end) throws IOException {
    int before;
    do {
      before = bytes.position();
      int scanned = text.position();
      decoder.decode(bytes, text, end);
      takeLines(Math.max(0, scanned - 1));
      if (text.remaining() < LONGEST_CHARACTER) {
        takeTooLong();
      }
    } while (bytes.hasRemaining() && bytes.position() > before);
  }

  /** Takes the lines whose ends are there; looks for ends from {@code from} on. */
  private void takeLines(int from) throws IOException {
    char[] characters = text.array();
    int last = text.position() - 1;
    int start = 0;
    for (int i = from; i < last; i++) {
      if (characters[i] == '\r' && characters[i + 1] == '\n') {
        if (!dropping) {
          take(CharBuffer.wrap(characters, start, i - start));
        }
        dropping = false;
        start = i + 2;
      }
    }
    keepFrom(start);
  }

  /** Takes all but a last CR, which may be half an end of line. */
  private void takeTooLong() throws IOException {
    int length = text.position();
    int end = text.get(length - 1) == '\r' ? length - 1 : length;
    if (!dropping) {
      take(CharBuffer.wrap(text.array(), 0, end));
    }
    dropping = overflow == Overflow.TRUNCATE;
    keepFrom(end);
  }

  private void keepFrom(int start) {
    if (start > 0) {
      text.flip().position(start);
      text.compact();
    }
  }

  private void take(CharBuffer taken) throws IOException {
    CharBuffer line = begun ? taken : marked(taken);
    begun = true;
    int length =
        encoder.encode(
            conversion.marks() == ShiftMarks.NONE
                ? line
                : ShiftedText.withoutMarks(line, conversion.marks()));
    if (conversion.pure()) {
      length = MixedText.withoutShifts(encoder.array(), length);
    }
    if (length <= record.length) {
      System.arraycopy(encoder.array(), 0, record, 0, length);
      write(length);
    } else {
      writePieces(encoder.array(), length);
    }
  }

  /** The first line as it is stored, with a byte order mark or without. */
  private CharBuffer marked(CharBuffer line) {
    boolean there = line.hasRemaining() && line.get(line.position()) == BYTE_ORDER_MARK;
    ByteOrderMark wanted = unicode ? mark : ByteOrderMark.NEVER;
    if (there && wanted == ByteOrderMark.NEVER) {
      line.get();
    }
    return there || wanted != ByteOrderMark.ALWAYS
        ? line
        : CharBuffer.allocate(1 + line.remaining()).put(BYTE_ORDER_MARK).put(line).flip();
  }

  private void writePieces(byte[] encoded, int end) throws IOException {
    if (overflow == Overflow.FAIL) {
      throw new RecordTooLongException();
    }
    MixedText.Piece piece = cut(encoded, 0, end, false);
    int begin = 0;
    while (overflow == Overflow.WRAP && piece.next() > begin && piece.next() < end) {
      write(piece.length());
      begin = piece.next();
      piece = cut(encoded, begin, end, piece.doubleByte());
    }
    write(piece.length());
    truncated |= piece.next() < end;
  }

  private MixedText.Piece cut(byte[] encoded, int from, int end, boolean doubleByte) {
    if (!conversion.pure()) {
      return MixedText.cut(encoded, from, end, doubleByte, record);
    }
    int length = Math.min(end - from, record.length / 2 * 2);
    System.arraycopy(encoded, from, record, 0, length);
    return new MixedText.Piece(length, from + length, false);
  }

  private void write(int length) throws IOException {
    int padded = Math.max(length, writer.minimumLength());
    Arrays.fill(record, length, padded, pad);
    writer.write(record, 0, padded);
  }
}
