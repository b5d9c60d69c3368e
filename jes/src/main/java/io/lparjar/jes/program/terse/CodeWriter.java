package io.lparjar.jes.program.terse;

import io.lparjar.datasets.record.RecordWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

/** Writes a header and codes of 12 bits in records of 1,024 bytes, the last filled with zeros. */
final class CodeWriter implements Closeable {
  static final int RECORD = 1_024;

  private final RecordWriter writer;
  private final byte[] record = new byte[RECORD];
  private int used;
  private int half = -1;
  private long bytes;

  CodeWriter(RecordWriter writer) {
    this.writer = writer;
  }

  void write(byte[] data) throws IOException {
    for (byte value : data) {
      put(value);
    }
  }

  /** Writes the low 12 bits. */
  void code(int code) throws IOException {
    if (half < 0) {
      put((byte) (code >> 4));
      half = code & 15;
    } else {
      put((byte) ((half << 4) | (code >> 8)));
      put((byte) code);
      half = -1;
    }
  }

  long bytes() {
    return bytes;
  }

  private void put(byte value) throws IOException {
    record[used++] = value;
    bytes++;
    if (used == RECORD) {
      writer.write(record, 0, RECORD);
      used = 0;
    }
  }

  /** Writes the code 0, which ends the data, and the rest of the record. */
  @Override
  public void close() throws IOException {
    code(0);
    if (half >= 0) {
      put((byte) (half << 4));
    }
    if (used > 0) {
      Arrays.fill(record, used, RECORD, (byte) 0);
      writer.write(record, 0, RECORD);
    }
    writer.close();
  }
}
