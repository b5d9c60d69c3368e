package io.lparjar.datasets.unix;

import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.record.Records;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Writes records as the lines of a z/OS UNIX file, with a new-line character behind each. Bytes are
 * gathered in large pieces; {@link #flush()} writes the rest. Used by one thread.
 *
 * @see UnixTextReader
 */
public final class UnixTextWriter implements RecordWriter {
  private static final int PIECE = 64 * 1024;

  private final UnixWriter writer;
  private final byte newLine;
  private final ByteBuffer gathered = ByteBuffer.allocate(PIECE);

  /** Writes to {@code writer}, which stays open. */
  public UnixTextWriter(UnixWriter writer, byte newLine) {
    this.writer = writer;
    this.newLine = newLine;
  }

  @Override
  public int minimumLength() {
    return 0;
  }

  /** A file has no longest line; this one bounds memory. */
  @Override
  public int maximumLength() {
    return Records.MAXIMUM_SPANNED_LENGTH;
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
    gathered.put(newLine);
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
      int ignored = writer.write(bytes);
    }
  }
}
