package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.record.RecordWriter;
import java.io.IOException;

/**
 * Takes lines of text with the control sequences of C into records with ASA control characters
 * (ASATRANS), the way back of {@link CarriageControlLines}. What stands between two lines decides
 * about the second.
 *
 * <pre>
 * one end of line  blank      form feed        1
 * two              0          carriage return  +
 * three            -
 * </pre>
 *
 * <p>More ends of line give empty records. [inferred]
 *
 * @see "z/OS XL C/C++ Programming Guide, using ASA text files"
 */
final class CarriageControlWriter implements RecordWriter {
  /** Several records, when one is printed over the other. */
  private static final int LONGEST_LINE = 64 * 1024;

  /** By the number of ends of line, from one on. */
  private static final byte[] SPACING = {
    CarriageControlLines.BLANK, CarriageControlLines.TWO_LINES, CarriageControlLines.THREE_LINES
  };

  private final RecordAssembler records;
  private final byte[] one = new byte[1];
  private int ends = 1;
  private byte control;

  CarriageControlWriter(RecordAssembler records) {
    this.records = records;
  }

  @Override
  public int minimumLength() {
    return 0;
  }

  @Override
  public int maximumLength() {
    return LONGEST_LINE;
  }

  @Override
  public void write(byte[] line, int offset, int length) throws IOException {
    int end = offset + length;
    int begin = offset;
    for (int i = offset; i < end; i++) {
      boolean newPage = line[i] == CarriageControlLines.FORM_FEED;
      if (newPage || line[i] == CarriageControlLines.CARRIAGE_RETURN) {
        add(line, begin, i);
        settle();
        control = newPage ? CarriageControlLines.NEW_PAGE : CarriageControlLines.SAME_LINE;
        begin = i + 1;
      }
    }
    add(line, begin, end);
    endLine();
  }

  private void add(byte[] line, int begin, int end) throws IOException {
    if (begin < end) {
      put(control == 0 ? SPACING[ends - 1] : control);
      records.add(line, begin, end - begin);
    }
  }

  private void endLine() throws IOException {
    if (records.isOpen() || control != 0 || ends == SPACING.length) {
      settle();
    } else {
      ends++;
    }
  }

  /** Ends the record, or makes an empty one of what is left over for it. */
  private void settle() throws IOException {
    if (!records.isOpen()) {
      if (control != 0) {
        put(control);
      } else if (ends > 1) {
        put(SPACING[ends - 2]);
      }
    }
    records.finish();
    ends = 1;
    control = 0;
  }

  private void put(byte value) throws IOException {
    one[0] = value;
    records.add(one, 0, 1);
  }

  /** The text is complete; ends of line that are left over are a record. */
  @Override
  public void close() throws IOException {
    settle();
  }
}
