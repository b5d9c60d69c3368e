package io.lparjar.datasets.unix;

import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.record.Records;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Writes records as the lines of a z/OS UNIX file, with a new-line character behind each, or as
 * bytes with nothing between them. Bytes are gathered in large pieces; {@link #flush()} writes the
 * rest. Used by one thread.
 *
 * @see UnixTextReader
 */
public final class UnixTextWriter implements RecordWriter {
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_BETWEEN_MARKS = 32_760;

  private final WritableByteChannel target;
  private final byte[] lineEnd;
  private final int maximumLength;
  private final ByteBuffer gathered = ByteBuffer.allocate(PIECE);

  private UnixTextWriter(WritableByteChannel target, byte[] lineEnd, int maximumLength) {
    this.target = target;
    this.lineEnd = lineEnd;
    this.maximumLength = maximumLength;
  }

  /** Writes lines to {@code target}, which stays open. */
  public UnixTextWriter(WritableByteChannel target, byte newLine) {
    this(target, new byte[] {newLine}, Records.MAXIMUM_SPANNED_LENGTH);
  }

  /** Writes records one right behind another to {@code target}, which stays open. */
  public static UnixTextWriter withoutLines(WritableByteChannel target) {
    return new UnixTextWriter(target, new byte[0], LONGEST_BETWEEN_MARKS);
  }

  @Override
  public int minimumLength() {
    return 0;
  }

  /** A file has no longest line; this one bounds memory. */
  @Override
  public int maximumLength() {
    return maximumLength;
  }

  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    if (gathered.remaining() <= length) {
      flush();
    }
    if (gathered.capacity() <= length) {
      writeAll(ByteBuffer.wrap(data, offset, length));
    } else {
      gathered.put(data, offset, length);
    }
    gathered.put(lineEnd);
  }

  /** Writes what was gathered. */
  public void flush() throws IOException {
    writeAll(gathered.flip());
    gathered.clear();
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  private void writeAll(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      int ignored = target.write(bytes);
    }
  }
}
