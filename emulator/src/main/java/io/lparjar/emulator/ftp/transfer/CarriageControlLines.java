package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.util.Arrays;

/**
 * Records with ASA control characters as lines of text, in the code page of the data set, in which
 * the control sequences of C stand in their place (ASATRANS).
 *
 * <pre>
 * blank  end of line      1  form feed
 * 0      two of them      +  carriage return
 * -      three of them
 * </pre>
 *
 * <p>The sequence comes in front of its record. The first record is on a new line without one, and
 * the last is followed by an end of line; another character counts as a blank. [inferred]
 *
 * @see "z/OS XL C/C++ Programming Guide, using ASA text files"
 */
final class CarriageControlLines implements RecordReader {
  static final byte BLANK = 0x40;
  static final byte TWO_LINES = (byte) 0xF0;
  static final byte THREE_LINES = 0x60;
  static final byte NEW_PAGE = (byte) 0xF1;
  static final byte SAME_LINE = 0x4E;
  static final byte FORM_FEED = 0x0C;
  static final byte CARRIAGE_RETURN = 0x0D;

  private final RecordReader records;
  private final boolean stripBlanks;
  private byte[] line = new byte[256];
  private int length;
  private int emptyLines;
  private boolean begun;
  private boolean more;

  /**
   * The lines that {@code records} make.
   *
   * @param stripBlanks whether blanks at the end of a record are left out
   */
  CarriageControlLines(RecordReader records, boolean stripBlanks) {
    this.records = records;
    this.stripBlanks = stripBlanks;
  }

  @Override
  public boolean next() throws IOException {
    length = 0;
    if (!begun) {
      begun = true;
      advance();
    }
    if (emptyLines > 0) {
      emptyLines--;
      return true;
    }
    if (!more) {
      return false;
    }
    do {
      addRecord();
      advance();
    } while (more && isOnSameLine());
    return true;
  }

  /** Goes on to the next record and counts the empty lines that it wants in front. */
  private void advance() throws IOException {
    more = records.next();
    emptyLines =
        !more
            ? 0
            : switch (control()) {
              case TWO_LINES -> 1;
              case THREE_LINES -> 2;
              default -> 0;
            };
  }

  private byte control() {
    return records.length() == 0 ? BLANK : records.array()[records.offset()];
  }

  private boolean isOnSameLine() {
    return control() == NEW_PAGE || control() == SAME_LINE;
  }

  private void addRecord() {
    int begin = records.offset() + Math.min(1, records.length());
    int end = records.offset() + records.length();
    if (stripBlanks) {
      end = ByteSearch.beginOfTrailing(records.array(), BLANK, begin, end);
    }
    int needed = length + 1 + end - begin;
    if (needed > line.length) {
      line = Arrays.copyOf(line, 2 * needed);
    }
    if (isOnSameLine()) {
      line[length++] = control() == NEW_PAGE ? FORM_FEED : CARRIAGE_RETURN;
    }
    System.arraycopy(records.array(), begin, line, length, end - begin);
    length += end - begin;
  }

  @Override
  public byte[] array() {
    return line;
  }

  @Override
  public int offset() {
    return 0;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
