package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/**
 * Sends records with ASA control characters as text in which the control sequences of C stand in
 * their place (ASATRANS).
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
final class CarriageControlSender {
  private static final byte BLANK = 0x40;
  private static final byte FORM_FEED = 0x0C;
  private static final byte CARRIAGE_RETURN = 0x0D;

  private final TranslationTable table;
  private final boolean stripBlanks;
  private final byte[] lineEnd;

  /**
   * A sender of text.
   *
   * @param table what bytes become on the way
   * @param stripBlanks whether blanks at the end of a record are left out
   * @param lineEnd an end of line as sent
   */
  CarriageControlSender(TranslationTable table, boolean stripBlanks, byte[] lineEnd) {
    this.table = table;
    this.stripBlanks = stripBlanks;
    this.lineEnd = lineEnd;
  }

  /** Sends all records. */
  void send(RecordReader records, WritableByteChannel data) throws IOException {
    OutputBuffer output = new OutputBuffer(data);
    boolean first = true;
    while (records.next()) {
      int begin = records.offset();
      int end = begin + records.length();
      byte control = begin < end ? records.array()[begin++] : BLANK;
      if (stripBlanks) {
        end = ByteSearch.beginOfTrailing(records.array(), BLANK, Math.min(begin, end), end);
      }
      control(control, first, output);
      byte[] target = output.room(end - begin);
      table.translate(records.array(), begin, target, output.length(), end - begin);
      output.added(end - begin);
      first = false;
    }
    if (!first) {
      endLines(1, output);
    }
    output.flush();
  }

  private void control(byte character, boolean first, OutputBuffer output) throws IOException {
    switch (character) {
      case (byte) 0xF0 -> endLines(first ? 1 : 2, output);
      case (byte) 0x60 -> endLines(first ? 2 : 3, output);
      case (byte) 0xF1 -> add(FORM_FEED, output);
      case (byte) 0x4E -> add(CARRIAGE_RETURN, output);
      default -> endLines(first ? 0 : 1, output);
    }
  }

  private void endLines(int count, OutputBuffer output) throws IOException {
    for (int i = 0; i < count; i++) {
      System.arraycopy(lineEnd, 0, output.room(lineEnd.length), output.length(), lineEnd.length);
      output.added(lineEnd.length);
    }
  }

  private static void add(byte value, OutputBuffer output) throws IOException {
    output.room(1)[output.length()] = value;
    output.added(1);
  }
}
