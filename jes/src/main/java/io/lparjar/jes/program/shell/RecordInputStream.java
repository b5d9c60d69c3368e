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
    byte[] one = new byte[1];
    return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
  }

  /** Gives a line, or the rest of one, at most. */
  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (end < next && !nextLine()) {
      return -1;
    }
    int count = Math.min(length, end - next);
    System.arraycopy(reader.array(), next, target, offset, count);
    next += count;
    if (count < length) {
      target[offset + count++] = Ebcdic.NEW_LINE;
      next++;
    }
    return count;
  }

  private boolean nextLine() throws IOException {
    boolean more = reader.next();
    if (more) {
      next = reader.offset();
      end = reader.offset() + reader.length();
      while (end > next && reader.array()[end - 1] == Ebcdic.SPACE) {
        end--;
      }
    }
    return more;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
