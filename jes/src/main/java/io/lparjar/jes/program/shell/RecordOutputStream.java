package io.lparjar.jes.program.shell;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Makes records of EBCDIC lines that end in a new-line character: padded with blanks, and what is
 * longer than a record goes on in the next.
 */
final class RecordOutputStream extends OutputStream {
  private final RecordWriter writer;
  private byte[] line = new byte[256];
  private int length;

  RecordOutputStream(RecordWriter writer) {
    this.writer = writer;
  }

  @Override
  public void write(int value) throws IOException {
    if ((byte) value == Ebcdic.NEW_LINE) {
      writeRecord();
      return;
    }
    if (length == writer.maximumLength()) {
      writeRecord();
    }
    if (length == line.length) {
      line = Arrays.copyOf(line, 2 * length);
    }
    line[length++] = (byte) value;
  }

  private void writeRecord() throws IOException {
    int wanted = Math.max(Math.max(1, writer.minimumLength()), length);
    if (wanted > line.length) {
      line = Arrays.copyOf(line, wanted);
    }
    Arrays.fill(line, length, wanted, Ebcdic.SPACE);
    writer.write(line, 0, wanted);
    length = 0;
  }

  @Override
  public void close() throws IOException {
    if (length > 0) {
      writeRecord();
    }
    writer.close();
  }
}
