package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.datasets.record.RecordException;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/**
 * Takes records from data with record structure: X'FF01' ends a record, X'FF02' the data, X'FF03'
 * both; X'FFFF' is a byte X'FF'. What comes behind the end is read and ignored.
 *
 * @see "RFC 959, record structure"
 */
final class MarkedRecordReceiver {
  static final byte ESCAPE = (byte) 0xFF;
  static final byte END_OF_RECORD = 1;
  static final byte END_OF_FILE = 2;
  private static final byte END_OF_RECORD_AND_FILE = 3;

  private final RecordAssembler records;
  private final TranslationTable table;
  private boolean escapeHeld;
  private boolean ended;

  MarkedRecordReceiver(RecordAssembler records, TranslationTable table) {
    this.records = records;
    this.table = table;
  }

  /** Receives all there is. */
  void receive(ReadableByteChannel data) throws IOException {
    InputBuffer input = new InputBuffer(data, table);
    for (int length = input.read(); length >= 0; length = input.read()) {
      if (!ended) {
        scan(input.received(), input.translated(), length);
      }
    }
    records.finish();
  }

  /** Whether X'FF02' or X'FF03' came. */
  boolean ended() {
    return ended;
  }

  private void scan(byte[] received, byte[] translated, int length) throws IOException {
    int start = 0;
    while (start < length && !ended) {
      if (escapeHeld) {
        escapeHeld = false;
        mark(received[start]);
        start++;
      } else {
        int found = ByteSearch.indexOf(received, ESCAPE, start, length);
        if (found > start) {
          records.add(translated, start, found - start);
        }
        escapeHeld = found < length;
        start = found + 1;
      }
    }
  }

  private void mark(byte code) throws IOException {
    switch (code) {
      case END_OF_RECORD -> records.end();
      case END_OF_FILE -> ended = true;
      case END_OF_RECORD_AND_FILE -> {
        records.end();
        ended = true;
      }
      case ESCAPE -> records.add(new byte[] {table.translate(ESCAPE)}, 0, 1);
      default -> throw new RecordException("mark X'FF" + Integer.toHexString(code & 0xFF) + "'");
    }
  }
}
