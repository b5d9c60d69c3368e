package io.lparjar.jes.program.crypto;

import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads the bytes of records, whatever their length, end to end. */
final class ByteInput {
  private final RecordReader reader;
  private int at;
  private int left;

  ByteInput(RecordReader reader) {
    this.reader = reader;
  }

  /** The next bytes; fewer at the end. */
  byte[] read(int wanted) throws IOException {
    byte[] bytes = new byte[wanted];
    int got = 0;
    while (got < wanted) {
      if (left == 0) {
        if (!reader.next()) {
          return Arrays.copyOf(bytes, got);
        }
        at = reader.offset();
        left = reader.length();
      }
      int part = Math.min(left, wanted - got);
      System.arraycopy(reader.array(), at, bytes, got, part);
      got += part;
      at += part;
      left -= part;
    }
    return bytes;
  }

  /** The next four bytes; 0 at the end. */
  int number() throws IOException {
    byte[] bytes = read(Integer.BYTES);
    return bytes.length < Integer.BYTES ? 0 : ByteBuffer.wrap(bytes).getInt();
  }
}
