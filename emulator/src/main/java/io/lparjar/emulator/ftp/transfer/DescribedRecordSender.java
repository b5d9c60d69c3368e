package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Sends spanned records whole, each behind a record descriptor word (RDW): the length with the word
 * in two bytes, then two of zeros. A record of LRECL=X that is too long for that has a zero and the
 * length in three bytes [documented for programs, inferred for transfers].
 *
 * @see "z/OS DFSMS Using Data Sets, extended logical record interface"
 */
final class DescribedRecordSender {
  private static final int WORD = 4;
  private static final int LONGEST_SHORT = 32_760;

  private DescribedRecordSender() {}

  /** Sends all records. */
  static void send(RecordReader records, WritableByteChannel data) throws IOException {
    OutputBuffer output = new OutputBuffer(data);
    while (records.next()) {
      int total = WORD + records.length();
      byte[] target = output.room(total);
      ByteBuffer.wrap(target, output.length(), total)
          .putInt(total <= LONGEST_SHORT ? total << Short.SIZE : total)
          .put(records.array(), records.offset(), records.length());
      output.added(total);
    }
    output.flush();
  }
}
