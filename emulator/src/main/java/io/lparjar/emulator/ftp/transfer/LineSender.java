package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Sends records, each followed by an end of line.
 *
 * <p>Records are gathered as they are, with room for the ends of line, and translated when they are
 * sent: a whole buffer at once takes half the time of record by record. Then the ends of line are
 * put in.
 */
final class LineSender {
  private static final byte BLANK = 0x40;

  /** More than the longest record of a block and its end. */
  private static final int INITIAL_SIZE = 34 * 1024;

  private static final int FULL_SIZE = 256 * 1024;
  private static final int MOST_LINES = 8 * 1024;

  private final TranslationTable table;
  private final boolean stripBlanks;
  private final byte[] lineEnd;
  private final WritableByteChannel data;
  private final int[] lineEnds = new int[MOST_LINES];
  private byte[] buffer = new byte[INITIAL_SIZE];
  private int lines;
  private int length;

  /**
   * A sender of text.
   *
   * @param table what bytes become on the way
   * @param stripBlanks whether blanks at the end of a record, X'40', are left out
   * @param lineEnd what follows a record, none to two bytes as sent
   */
  LineSender(
      TranslationTable table, boolean stripBlanks, byte[] lineEnd, WritableByteChannel data) {
    this.table = table;
    this.stripBlanks = stripBlanks;
    this.lineEnd = lineEnd;
    this.data = data;
  }

  /** Sends all records. */
  void send(RecordReader records) throws IOException {
    while (records.next()) {
      byte[] record = records.array();
      int begin = records.offset();
      int end = begin + records.length();
      if (stripBlanks) {
        end = ByteSearch.beginOfTrailing(record, BLANK, begin, end);
      }
      add(record, begin, end - begin);
    }
    flush();
  }

  private void add(byte[] record, int offset, int count) throws IOException {
    int needed = count + lineEnd.length;
    if (lines == MOST_LINES || needed > buffer.length - length) {
      flush();
      if (buffer.length < FULL_SIZE || buffer.length < needed) {
        buffer = new byte[Math.max(FULL_SIZE, needed)];
      }
    }
    System.arraycopy(record, offset, buffer, length, count);
    length += count;
    lineEnds[lines++] = length;
    length += lineEnd.length;
  }

  private void flush() throws IOException {
    if (table != TranslationTable.IDENTITY) {
      table.translate(buffer, 0, buffer, 0, length);
    }
    for (int line = 0; line < lines; line++) {
      for (int i = 0; i < lineEnd.length; i++) {
        buffer[lineEnds[line] + i] = lineEnd[i];
      }
    }
    ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, length);
    while (bytes.hasRemaining()) {
      data.write(bytes);
    }
    lines = 0;
    length = 0;
  }
}
