package io.lparjar.jes.program.terse;

import io.lparjar.datasets.record.RecordWriter;
import java.io.IOException;
import java.util.Arrays;

/** Makes records of symbols: by their length, or where the record marks are. */
final class RecordSink implements SymbolSink {
  private final RecordWriter writer;
  private final boolean fixed;
  private final byte[] record;
  private int used;
  private long bytes;

  RecordSink(RecordWriter writer, TerseHeader header) {
    this.writer = writer;
    this.fixed = header.recfm().isFixed();
    this.record = new byte[header.lrecl()];
  }

  long bytes() {
    return bytes;
  }

  @Override
  public void symbol(int symbol) throws IOException {
    if (symbol == PhraseTable.RECORD_MARK) {
      if (!fixed) {
        write();
      }
      return;
    }
    if (used == record.length) {
      throw new CorruptException(symbol);
    }
    record[used++] = (byte) (symbol - 1);
    if (fixed && used == record.length) {
      write();
    }
  }

  /** Writes a last record that has no end. */
  void finish() throws IOException {
    if (used > 0) {
      write();
    }
  }

  private void write() throws IOException {
    int length = Math.min(Math.max(used, writer.minimumLength()), writer.maximumLength());
    byte[] padded = length > record.length ? Arrays.copyOf(record, length) : record;
    Arrays.fill(padded, Math.min(used, length), length, (byte) 0);
    writer.write(padded, 0, length);
    bytes += used;
    used = 0;
  }
}
