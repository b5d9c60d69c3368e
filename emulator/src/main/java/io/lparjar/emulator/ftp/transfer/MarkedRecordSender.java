package io.lparjar.emulator.ftp.transfer;

import static io.lparjar.emulator.ftp.transfer.MarkedRecordReceiver.END_OF_FILE;
import static io.lparjar.emulator.ftp.transfer.MarkedRecordReceiver.END_OF_RECORD;
import static io.lparjar.emulator.ftp.transfer.MarkedRecordReceiver.ESCAPE;

import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/**
 * Sends records with record structure: X'FF01' behind each, X'FF02' behind the last, and X'FFFF'
 * for a byte X'FF'. Trailing blanks stay.
 *
 * @param table what bytes become on the way
 * @see "RFC 959, record structure"
 */
record MarkedRecordSender(TranslationTable table) {

  /** Sends all records. */
  void send(RecordReader records, WritableByteChannel data) throws IOException {
    OutputBuffer output = new OutputBuffer(data);
    while (records.next()) {
      byte[] source = records.array();
      int from = records.offset();
      int end = from + records.length();
      byte[] target = output.room(2 * records.length() + 2);
      int at = output.length();
      for (int i = from; i < end; i++) {
        byte value = table.translate(source[i]);
        target[at++] = value;
        if (value == ESCAPE) {
          target[at++] = ESCAPE;
        }
      }
      target[at++] = ESCAPE;
      target[at++] = END_OF_RECORD;
      output.added(at - output.length());
    }
    byte[] target = output.room(2);
    target[output.length()] = ESCAPE;
    target[output.length() + 1] = END_OF_FILE;
    output.added(2);
    output.flush();
  }
}
