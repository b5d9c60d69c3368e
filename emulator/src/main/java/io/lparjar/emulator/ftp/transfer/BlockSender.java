package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.ftp.session.RestartMarker;
import java.io.IOException;

/**
 * Sends records in blocks, with a restart marker in front of every record whose number is one of
 * the checkpoints.
 *
 * @param table what bytes become on the way
 * @param stripBlanks whether blanks at the end of a record, X'40', are left out
 * @param checkpoints when there are markers
 */
record BlockSender(TranslationTable table, boolean stripBlanks, Checkpoints checkpoints) {
  private static final int INITIAL_SIZE = 32_760;

  /** Sends all records. */
  void send(RecordReader records, BlockConnection blocks) throws IOException {
    byte[] translated = new byte[table == TranslationTable.IDENTITY ? 0 : INITIAL_SIZE];
    long sent = checkpoints.before();
    while (records.next()) {
      if (checkpoints.isDue(sent)) {
        blocks.mark(new RestartMarker(sent));
      }
      byte[] record = records.array();
      int begin = records.offset();
      int end = begin + records.length();
      if (stripBlanks) {
        end = ByteSearch.beginOfTrailing(record, RecordStreams.EBCDIC_BLANK, begin, end);
      }
      int length = end - begin;
      if (table == TranslationTable.IDENTITY) {
        blocks.writeRecord(record, begin, length);
      } else {
        translated = length > translated.length ? new byte[length] : translated;
        table.translate(record, begin, translated, 0, length);
        blocks.writeRecord(translated, 0, length);
      }
      sent++;
    }
  }
}
