package io.lparjar.jes.program.crypto;

import io.lparjar.datasets.record.RecordWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes bytes end to end into records of 1,024 bytes, the last filled with zeros. */
final class ByteOutput implements Closeable {
  static final int RECORD = 1_024;

  private final RecordWriter writer;
  private final ByteBuffer record = ByteBuffer.allocate(RECORD);

  ByteOutput(RecordWriter writer) {
    this.writer = writer;
  }

  void write(byte[] data) throws IOException {
    int at = 0;
    while (at < data.length) {
      int part = Math.min(record.remaining(), data.length - at);
      record.put(data, at, part);
      at += part;
      if (!record.hasRemaining()) {
        flush();
      }
    }
  }

  void number(int value) throws IOException {
    write(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  private void flush() throws IOException {
    writer.write(record.array(), 0, RECORD);
    record.clear();
  }

  @Override
  public void close() throws IOException {
    if (record.position() > 0) {
      while (record.hasRemaining()) {
        record.put((byte) 0);
      }
      flush();
    }
    writer.close();
  }
}
