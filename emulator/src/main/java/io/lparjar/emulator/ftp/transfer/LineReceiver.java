package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.TranslationTable;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.util.function.BooleanSupplier;

/**
 * Takes records from data in which each is followed by an end of line: CR LF as ASCII, NL as
 * EBCDIC. CR or LF alone are data [documented]; a last record needs no end of line.
 */
final class LineReceiver {
  private static final byte NEW_LINE = 0x15;

  private final RecordAssembler records;
  private final TranslationTable table;
  private final byte lineEnd;
  private final boolean afterCarriageReturn;
  private boolean carriageReturnHeld;

  private LineReceiver(
      RecordAssembler records, TranslationTable table, byte lineEnd, boolean afterCarriageReturn) {
    this.records = records;
    this.table = table;
    this.lineEnd = lineEnd;
    this.afterCarriageReturn = afterCarriageReturn;
  }

  /** Lines end with CR LF. */
  static LineReceiver ascii(RecordAssembler records, TranslationTable table) {
    return new LineReceiver(records, table, (byte) '\n', true);
  }

  /** Lines end with NL, X'15'. */
  static LineReceiver ebcdic(RecordAssembler records) {
    return new LineReceiver(records, TranslationTable.IDENTITY, NEW_LINE, false);
  }

  /**
   * Receives all there is.
   *
   * @param ahead whether a long text may be read ahead, asked as it comes
   */
  void receive(ReadableByteChannel data, BooleanSupplier ahead) throws IOException {
    try (ReadAhead<InputBuffer> input =
        new ReadAhead<>(() -> new InputBuffer(data, table), ahead)) {
      for (int length = input.read(); length >= 0; length = input.read()) {
        if (length > 0) {
          scan(input.piece().received(), input.piece().translated(), length);
        }
      }
    }
    if (carriageReturnHeld) {
      addCarriageReturn();
    }
    records.finish();
  }

  private void scan(byte[] received, byte[] translated, int length) throws IOException {
    int start = beginAfterHeldCarriageReturn(received[0]);
    int end = length;
    if (afterCarriageReturn && received[length - 1] == '\r') {
      carriageReturnHeld = true;
      end--;
    }
    int found = ByteSearch.indexOf(received, lineEnd, start, end);
    while (found < end) {
      int last = afterCarriageReturn ? found - 1 : found;
      if (!afterCarriageReturn || (last >= start && received[last] == '\r')) {
        records.addLast(translated, start, last - start);
        start = found + 1;
      }
      found = ByteSearch.indexOf(received, lineEnd, found + 1, end);
    }
    if (start < end) {
      records.add(translated, start, end - start);
    }
  }

  /** Whether the CR at the end of the last piece ended a line shows in the first byte of this. */
  private int beginAfterHeldCarriageReturn(byte first) throws IOException {
    if (!carriageReturnHeld) {
      return 0;
    }
    carriageReturnHeld = false;
    if (first == lineEnd) {
      records.end();
      return 1;
    }
    addCarriageReturn();
    return 0;
  }

  private void addCarriageReturn() throws IOException {
    records.add(new byte[] {table.translate((byte) '\r')}, 0, 1);
  }
}
