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
      int length = records.length();
      byte[] target = output.room(2 * length + 2);
      int begin = output.length();
      table.translate(records.array(), records.offset(), target, begin, length);
      int end = escaped(target, begin, begin + length);
      mark(END_OF_RECORD, target, end);
      output.added(end + 2 - begin);
    }
    mark(END_OF_FILE, output.room(2), output.length());
    output.added(2);
    output.flush();
  }

  private static void mark(byte code, byte[] target, int at) {
    target[at] = ESCAPE;
    target[at + 1] = code;
  }

  /** Doubles each X'FF', of which there is seldom one; gives the new end. */
  private static int escaped(byte[] target, int begin, int end) {
    int first = ByteSearch.indexOf(target, ESCAPE, begin, end);
    int added = 0;
    for (int i = first; i < end; i++) {
      added += target[i] == ESCAPE ? 1 : 0;
    }
    int to = end + added;
    for (int from = end - 1; from >= first; from--) {
      target[--to] = target[from];
      if (target[from] == ESCAPE) {
        target[--to] = ESCAPE;
      }
    }
    return end + added;
  }
}
