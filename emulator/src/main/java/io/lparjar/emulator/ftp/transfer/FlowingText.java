package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.TextDecoder;
import io.lparjar.datasets.codepage.TextEncoder;
import io.lparjar.datasets.record.RecordException;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.ShiftMarks;
import io.lparjar.emulator.ftp.site.ByteOrderMark;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Text with characters of several bytes in a z/OS UNIX file, which has lines and no records: they
 * end with a new-line character in the file and with CR LF on the network, and none is cut. Moved
 * in pieces that end with a line where they can. Used once, by one thread.
 *
 * @see "z/OS Communications Server IP Configuration Reference, ENCODING statement"
 */
public final class FlowingText {
  private static final int PIECE = 64 * 1024;
  private static final byte EBCDIC_BLANK = 0x40;
  private static final byte EBCDIC_NEW_LINE = 0x15;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final TextConversion conversion;
  private final ByteOrderMark mark;
  private final char newLine;
  private final CharBuffer text = CharBuffer.allocate(PIECE);
  private boolean begun;

  private FlowingText(TextConversion conversion, ByteOrderMark mark) {
    this.conversion = conversion;
    this.mark = mark;
    this.newLine = newLine(conversion.fileSystem());
  }

  /** As the session converts text now; empty for text of single bytes. */
  public static Optional<FlowingText> of(FtpSession session) {
    return TextConversion.of(session.representation(), session.settings())
        .map(
            conversion ->
                new FlowingText(
                    conversion, session.settings().get(SiteParameters.UNICODEFILESYSTEMBOM)));
  }

  /** What the code page has for X'15' when it is EBCDIC: some have NEL there. */
  private static char newLine(Charset charset) {
    boolean ebcdic = charset.decode(ByteBuffer.wrap(new byte[] {EBCDIC_BLANK})).get() == ' ';
    return ebcdic ? charset.decode(ByteBuffer.wrap(new byte[] {EBCDIC_NEW_LINE})).get() : '\n';
  }

  /**
   * Sends all there is.
   *
   * @return whether characters were replaced
   * @throws java.nio.charset.CharacterCodingException when something cannot be translated
   */
  public boolean send(ReadableByteChannel file, WritableByteChannel data) throws IOException {
    TextDecoder decoder = new TextDecoder(conversion.fileSystem(), conversion.substitute());
    TextEncoder encoder = new TextEncoder(conversion.outgoing(), conversion.substitute());
    move(file, decoder, newLine, piece -> write(encoder, outgoing(piece), data));
    return decoder.substituted() || encoder.substituted();
  }

  /**
   * Receives all there is.
   *
   * @return whether characters were replaced
   * @throws java.nio.charset.CharacterCodingException when something cannot be translated
   * @throws RecordException when the last line has no end and needs one
   */
  public boolean receive(ReadableByteChannel data, WritableByteChannel file) throws IOException {
    TextDecoder decoder = new TextDecoder(conversion.incoming(), conversion.substitute());
    TextEncoder encoder = new TextEncoder(conversion.fileSystem(), conversion.substitute());
    boolean[] open = {false};
    move(
        data,
        decoder,
        '\n',
        piece -> {
          open[0] = piece.get(piece.limit() - 1) != '\n';
          write(encoder, incoming(piece), file);
        });
    if (open[0] && conversion.requireLastEnd()) {
      throw new RecordException("the last line has no end");
    }
    return decoder.substituted() || encoder.substituted();
  }

  /** Takes a piece of text that is not empty. */
  @FunctionalInterface
  private interface Taker {
    void take(CharBuffer piece) throws IOException;
  }

  private void move(ReadableByteChannel source, TextDecoder decoder, char lineEnd, Taker taker)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    boolean end = false;
    while (!end) {
      end = source.read(bytes) < 0;
      bytes.flip();
      int before;
      do {
        before = bytes.position();
        decoder.decode(bytes, text, end);
        take(pieceEnd(lineEnd), taker);
      } while (bytes.hasRemaining() && bytes.position() > before);
      bytes.compact();
    }
    take(text.position(), taker);
  }

  /** Behind the last line; when there is none and no room for more, behind all that is whole. */
  private int pieceEnd(char lineEnd) {
    for (int i = text.position(); i > 0; i--) {
      if (text.get(i - 1) == lineEnd) {
        return i;
      }
    }
    if (text.remaining() > 1) {
      return 0;
    }
    char last = text.get(text.position() - 1);
    return last == '\r' || Character.isHighSurrogate(last) ? text.position() - 1 : text.position();
  }

  private void take(int end, Taker taker) throws IOException {
    if (end > 0) {
      text.flip();
      taker.take(text.slice(0, end));
      text.position(end);
      text.compact();
    }
  }

  /** Line ends as they are in the file, without the marks of the network. */
  private CharBuffer incoming(CharBuffer piece) {
    CharBuffer plain =
        conversion.marks() == ShiftMarks.NONE
            ? piece
            : ShiftedText.withoutMarks(piece, conversion.marks());
    CharBuffer lines = CharBuffer.allocate(plain.remaining() + 1);
    if (!begun) {
      begun = true;
      putMark(plain, lines);
    }
    while (plain.hasRemaining()) {
      char next = plain.get();
      boolean endsLine = next == '\r' && plain.hasRemaining() && plain.charAt(0) == '\n';
      lines.put(endsLine ? newLine : next);
      if (endsLine) {
        plain.get();
      }
    }
    return lines.flip();
  }

  /** Unicode files begin with a byte order mark or without, as UNICODEFILESYSTEMBOM says. */
  private void putMark(CharBuffer text, CharBuffer lines) {
    boolean there = text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK;
    if (there) {
      text.get();
    }
    boolean unicode = conversion.fileSystem().name().startsWith("UTF");
    if (unicode && (mark == ByteOrderMark.ALWAYS || (there && mark == ByteOrderMark.ASIS))) {
      lines.put(BYTE_ORDER_MARK);
    }
  }

  /** Line ends and marks as they are on the network. */
  private CharBuffer outgoing(CharBuffer piece) {
    String end = conversion.lineEnd();
    CharBuffer lines = CharBuffer.allocate(piece.remaining() * Math.max(1, end.length()));
    while (piece.hasRemaining()) {
      char next = piece.get();
      if (next == newLine) {
        lines.put(end);
      } else {
        lines.put(next);
      }
    }
    lines.flip();
    return conversion.marks() == ShiftMarks.NONE
        ? lines
        : ShiftedText.withMarks(lines, conversion.marks());
  }

  private static void write(TextEncoder encoder, CharBuffer piece, WritableByteChannel target)
      throws IOException {
    int length = encoder.encode(piece);
    ByteBuffer bytes = ByteBuffer.wrap(encoder.array(), 0, length);
    while (bytes.hasRemaining()) {
      target.write(bytes);
    }
  }
}
