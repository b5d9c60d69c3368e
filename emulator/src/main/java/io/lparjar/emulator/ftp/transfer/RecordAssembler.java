package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.record.RecordWriter;
import java.io.IOException;
import java.util.Arrays;

/**
 * Puts records together from pieces of data, and makes them fit the data set: padded, and cut when
 * too long. An empty record stays empty in a variable format. [inferred]
 *
 * @see "z/OS Communications Server IP Configuration Reference, TRUNCATE and WRAPRECORD statements"
 */
final class RecordAssembler {
  /** As long as a record can be that does not span blocks. */
  private static final int MOST_AT_FIRST = 32_760;

  private final RecordWriter writer;
  private final byte pad;
  private final Overflow overflow;
  private final int minimumLength;
  private final int maximumLength;
  private byte[] record;
  private int length;
  private boolean open;
  private boolean truncated;
  private long written;

  /** What becomes of data that does not fit into a record. */
  enum Overflow {
    /** It is dropped. */
    TRUNCATE,
    /** It goes on in the next record. */
    WRAP,
    /** It ends the transfer. */
    FAIL
  }

  RecordAssembler(RecordWriter writer, byte pad, Overflow overflow) {
    this.writer = writer;
    this.pad = pad;
    this.overflow = overflow;
    this.minimumLength = writer.minimumLength();
    this.maximumLength = writer.maximumLength();
    this.record = new byte[Math.min(maximumLength, MOST_AT_FIRST)];
  }

  /** More data of the current record. */
  void add(byte[] data, int offset, int count) throws IOException {
    open = true;
    if (count > record.length - length) {
      grow(count);
    }
    if (count <= record.length - length) {
      System.arraycopy(data, offset, record, length, count);
      length += count;
    } else {
      addTooMuch(data, offset, count);
    }
  }

  /** A record, or what is left of the current one; one that needs no change is not copied. */
  void addLast(byte[] data, int offset, int count) throws IOException {
    if (!open && count >= minimumLength && count <= maximumLength) {
      writer.write(data, offset, count);
      written++;
    } else {
      add(data, offset, count);
      end();
    }
  }

  /** Makes room for {@code count} more bytes, as far as a record may be so long. */
  private void grow(int count) {
    if (record.length < maximumLength) {
      int wanted = Math.max(length + count, 2 * record.length);
      record = Arrays.copyOf(record, Math.min(maximumLength, wanted));
    }
  }

  private void addTooMuch(byte[] data, int offset, int count) throws IOException {
    if (overflow == Overflow.FAIL) {
      throw new RecordTooLongException();
    }
    int done = 0;
    while (done < count) {
      if (length == record.length) {
        if (overflow == Overflow.TRUNCATE || length == 0) {
          truncated = true;
          return;
        }
        write();
      }
      int piece = Math.min(count - done, record.length - length);
      System.arraycopy(data, offset + done, record, length, piece);
      length += piece;
      done += piece;
    }
  }

  /** The current record is complete, perhaps empty. */
  void end() throws IOException {
    if (length < minimumLength) {
      Arrays.fill(record, length, minimumLength, pad);
      length = minimumLength;
    }
    write();
    open = false;
  }

  /** The data is complete; what is left is a record. */
  void finish() throws IOException {
    if (open) {
      end();
    }
  }

  /** Whether data was dropped. */
  boolean truncated() {
    return truncated;
  }

  /** Whether there is data of a record that is not complete. */
  boolean isOpen() {
    return open;
  }

  /** Records written so far. */
  long written() {
    return written;
  }

  private void write() throws IOException {
    writer.write(record, 0, length);
    written++;
    length = 0;
  }
}
