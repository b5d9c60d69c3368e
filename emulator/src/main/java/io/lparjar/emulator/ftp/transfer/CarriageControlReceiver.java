package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.TranslationTable;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/**
 * Takes text with the control sequences of C into records with ASA control characters (ASATRANS),
 * the way back of {@link CarriageControlSender}. What stands between two lines decides about the
 * second.
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
final class CarriageControlReceiver {
  private static final byte NEW_PAGE = (byte) 0xF1;
  private static final byte SAME_LINE = 0x4E;
  private static final byte NEW_LINE = 0x15;

  /** By the number of ends of line, from one on: blank, 0, minus. */
  private static final byte[] SPACING = {0x40, (byte) 0xF0, 0x60};

  private final RecordAssembler records;
  private final TranslationTable table;
  private final boolean ebcdic;
  private final byte[] one = new byte[1];
  private int ends = 1;
  private byte control;

  private CarriageControlReceiver(RecordAssembler records, TranslationTable table, boolean ebcdic) {
    this.records = records;
    this.table = table;
    this.ebcdic = ebcdic;
  }

  /** A receiver of text whose lines end with CR LF. */
  static CarriageControlReceiver ascii(RecordAssembler records, TranslationTable table) {
    return new CarriageControlReceiver(records, table, false);
  }

  /** A receiver of text whose lines end with X'15'. */
  static CarriageControlReceiver ebcdic(RecordAssembler records) {
    return new CarriageControlReceiver(records, TranslationTable.IDENTITY, true);
  }

  /** Receives all there is. */
  void receive(ReadableByteChannel data) throws IOException {
    WireInput input = new WireInput(data);
    int next = input.next();
    while (next >= 0) {
      int following = input.next();
      if (next == '\r' && following == '\n' && !ebcdic) {
        endLine();
        following = input.next();
      } else {
        take((byte) next);
      }
      next = following;
    }
    settle();
  }

  private void take(byte character) throws IOException {
    if (ebcdic && character == NEW_LINE) {
      endLine();
      return;
    }
    switch (character) {
      case '\r' -> begin(SAME_LINE);
      case '\f' -> begin(NEW_PAGE);
      default -> add(character);
    }
  }

  private void add(byte character) throws IOException {
    if (!records.isOpen()) {
      put(control == 0 ? SPACING[ends - 1] : control);
    }
    put(table.translate(character));
  }

  private void endLine() throws IOException {
    if (records.isOpen() || control != 0 || ends == SPACING.length) {
      settle();
    } else {
      ends++;
    }
  }

  /** The next record begins with {@code character}. */
  private void begin(byte character) throws IOException {
    settle();
    control = character;
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
    if (records.isOpen()) {
      records.end();
    }
    ends = 1;
    control = 0;
  }

  private void put(byte value) throws IOException {
    one[0] = value;
    records.add(one, 0, 1);
  }
}
