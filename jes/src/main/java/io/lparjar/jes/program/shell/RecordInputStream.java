package io.lparjar.jes.program.shell;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.io.InputStream;

/** The records of a data set as EBCDIC lines: without trailing blanks, a new-line behind each. */
final class RecordInputStream extends InputStream {
  private final RecordReader reader;
  private int next;
  private int end = -1;

  RecordInputStream(RecordReader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    if (end < next) {
      if (!reader.next()) {
        return -1;
      }
      next = reader.offset();
      end = reader.offset() + reader.length();
      while (end > next && reader.array()[end - 1] == Ebcdic.SPACE) {
        end--;
      }
    }
    int at = next++;
    return (at < end ? reader.array()[at] : Ebcdic.NEW_LINE) & 0xFF;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
