package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.record.RecordException;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.RestartMarker;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A data connection of MODE B or MODE C, which tells where records and the data end and carries
 * restart markers. Who does not care reads and writes the data as if there were no blocks.
 *
 * @see "RFC 959, transmission modes"
 */
final class BlockConnection implements DataConnection {
  private static final int PIECE = 32 * 1024;
  private static final int LONGEST_MARKER = 127;

  private final DataConnection data;
  private final BlockSource source;
  private final BlockSink sink;
  private final Consumer<Reply> replies;
  private Boundary boundary = Boundary.NONE;
  private String marker = "";
  private boolean receiving;
  private boolean open;
  private boolean ended;
  private boolean endMissing;
  private boolean acknowledged;

  /** What the data read last stands in front of. */
  enum Boundary {
    NONE,
    END_OF_RECORD,
    MARKER
  }

  private BlockConnection(
      DataConnection data, BlockSource source, BlockSink sink, Consumer<Reply> replies) {
    this.data = data;
    this.source = source;
    this.sink = sink;
    this.replies = replies;
  }

  /** MODE B. {@code replies} takes the answers to restart markers. */
  static BlockConnection block(DataConnection data, Consumer<Reply> replies) {
    return new BlockConnection(data, new BlockModeSource(data), new BlockModeSink(data), replies);
  }

  /** MODE C. {@code replies} takes the answers to restart markers. */
  static BlockConnection compressed(
      Representation.Type type, DataConnection data, Consumer<Reply> replies) {
    byte filler =
        switch (type) {
          case ASCII -> ' ';
          case EBCDIC -> RecordStreams.EBCDIC_BLANK;
          case IMAGE -> 0;
        };
    return new BlockConnection(
        data,
        new CompressedModeSource(data, filler),
        new CompressedModeSink(data, filler),
        replies);
  }

  /**
   * Reads data up to the next {@link Boundary}; perhaps none, when there is a boundary first.
   *
   * @return -1 at the end of the data; what the client sends behind it is not looked at
   */
  @Override
  public int read(ByteBuffer target) throws IOException {
    receiving = true;
    boundary = Boundary.NONE;
    int begin = target.position();
    while (boundary == Boundary.NONE && target.hasRemaining() && (open || openNext())) {
      if (!isMarker()) {
        source.read(target);
        closeExhausted();
      } else if (target.position() > begin) {
        break;
      } else {
        readMarker();
      }
    }
    boolean nothing = target.position() == begin && boundary == Boundary.NONE;
    return nothing && ended ? -1 : target.position() - begin;
  }

  private boolean openNext() throws IOException {
    if (!ended) {
      open = source.next();
      endMissing = !open;
      ended = endMissing;
    }
    return open;
  }

  private boolean isMarker() {
    return (source.descriptor() & BlockDescriptor.MARKER) != 0;
  }

  private void closeExhausted() {
    if (source.isExhausted()) {
      open = false;
      ended = (source.descriptor() & BlockDescriptor.END_OF_FILE) != 0;
      if ((source.descriptor() & BlockDescriptor.END_OF_RECORD) != 0) {
        boundary = Boundary.END_OF_RECORD;
      }
    }
  }

  /**
   * A marker is printable, so that it can be in a reply: in ASCII, as RFC 959 has it, or in EBCDIC,
   * the code of the data that markers are answered for. [inferred]
   */
  private void readMarker() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_MARKER);
    while (!source.isExhausted()) {
      if (!bytes.hasRemaining()) {
        throw new RecordException("restart marker longer than " + LONGEST_MARKER);
      }
      source.read(bytes);
    }
    open = false;
    String ascii = StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString();
    marker = isPrintable(ascii) ? ascii : Ebcdic.decode(bytes.array(), 0, bytes.limit());
    if (!isPrintable(marker)) {
      throw new RecordException("restart marker not printable");
    }
    boundary = Boundary.MARKER;
  }

  private static boolean isPrintable(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  /** What comes behind the data that was read last. */
  Boundary boundary() {
    return boundary;
  }

  /** Whether the connection ended without the end of the data. */
  boolean isEndMissing() {
    return endMissing;
  }

  /** Tells the client that the marker read last is {@code own} to the server. */
  void acknowledge(RestartMarker own) {
    acknowledged = true;
    replies.accept(Reply.of(ServerMessage.MARK, marker, own));
  }

  /** Whether the client was told a place at which it can go on. */
  boolean hasAcknowledged() {
    return acknowledged;
  }

  /** Sends data without the end of a record. */
  @Override
  public int write(ByteBuffer bytes) throws IOException {
    int count = bytes.remaining();
    if (bytes.hasArray()) {
      sink.put(bytes.array(), bytes.arrayOffset() + bytes.position(), count, false);
      bytes.position(bytes.limit());
    } else {
      byte[] copy = new byte[count];
      bytes.get(copy);
      sink.put(copy, 0, count, false);
    }
    return count;
  }

  /** Sends a record. */
  void writeRecord(byte[] record, int offset, int length) throws IOException {
    sink.put(record, offset, length, true);
  }

  /** Sends a restart marker. */
  void mark(RestartMarker own) throws IOException {
    sink.mark(own.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** Sends what is left and the end of the data, unless data was received. */
  void finish() throws IOException {
    if (!receiving) {
      sink.finish();
    }
  }

  @Override
  public void send(Content content) throws IOException {
    long size = content.size();
    long position = 0;
    while (position < size) {
      position += content.transferTo(position, Math.min(PIECE, size - position), this);
    }
  }

  @Override
  public long bytes() {
    return data.bytes();
  }

  @Override
  public void abort() {
    data.abort();
  }

  @Override
  public boolean isOpen() {
    return data.isOpen();
  }

  @Override
  public void close() throws IOException {
    data.close();
  }
}
