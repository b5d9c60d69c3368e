package io.lparjar.jes.execution;

import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.unix.UnixWriter;
import io.lparjar.jes.execution.UnixDd.FileData;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes records to a z/OS UNIX file, gathered in large pieces. Used by one thread. */
final class UnixFileOutput implements RecordWriter {
  private static final int PIECE = 32 * 1024;
  private static final int PREFIX = 4;
  private static final byte NEW_LINE = 0x15;

  private final UnixWriter writer;
  private final FileData fileData;
  private final int minimumLength;
  private final int maximumLength;
  private final ByteBuffer gathered;

  UnixFileOutput(UnixWriter writer, FileData fileData, int minimumLength, int maximumLength) {
    this.writer = writer;
    this.fileData = fileData;
    this.minimumLength = minimumLength;
    this.maximumLength = maximumLength;
    this.gathered = ByteBuffer.allocate(Math.max(PIECE, maximumLength + PREFIX + 1));
  }

  @Override
  public int minimumLength() {
    return minimumLength;
  }

  @Override
  public int maximumLength() {
    return maximumLength;
  }

  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    if (gathered.remaining() < length + PREFIX + 1) {
      flush();
    }
    if (fileData == FileData.RECORD) {
      gathered.putInt(length);
    }
    gathered.put(data, offset, length);
    if (fileData == FileData.TEXT) {
      gathered.put(NEW_LINE);
    }
  }

  @Override
  public void close() throws IOException {
    flush();
    writer.close();
  }

  private void flush() throws IOException {
    gathered.flip();
    while (gathered.hasRemaining()) {
      int ignored = writer.write(gathered);
    }
    gathered.clear();
  }
}
