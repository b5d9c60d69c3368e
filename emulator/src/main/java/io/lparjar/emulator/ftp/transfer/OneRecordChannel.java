package io.lparjar.emulator.ftp.transfer;

import static io.lparjar.emulator.ftp.transfer.MarkedRecordReceiver.END_OF_FILE;
import static io.lparjar.emulator.ftp.transfer.MarkedRecordReceiver.END_OF_RECORD;
import static io.lparjar.emulator.ftp.transfer.MarkedRecordReceiver.ESCAPE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Sends bytes that have no records as one record, in record structure: X'FFFF' for a byte X'FF',
 * and X'FF01FF02' at the end. Memory is bounded by the pieces that are written. Used by one thread.
 *
 * @see MarkedRecordSender
 */
public final class OneRecordChannel implements WritableByteChannel {
  private static final byte[] END = {ESCAPE, END_OF_RECORD, ESCAPE, END_OF_FILE};

  private final WritableByteChannel data;
  private final OutputBuffer output;

  /** Sends to {@code data}, which stays open. */
  public OneRecordChannel(WritableByteChannel data) {
    this.data = data;
    this.output = new OutputBuffer(data);
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    int count = bytes.remaining();
    byte[] target = output.room(2 * count);
    int begin = output.length();
    int at = begin;
    while (bytes.hasRemaining()) {
      byte next = bytes.get();
      target[at++] = next;
      if (next == ESCAPE) {
        target[at++] = ESCAPE;
      }
    }
    output.added(at - begin);
    return count;
  }

  @Override
  public boolean isOpen() {
    return data.isOpen();
  }

  /** Sends what is left and the end of the record. */
  @Override
  public void close() throws IOException {
    System.arraycopy(END, 0, output.room(END.length), output.length(), END.length);
    output.added(END.length);
    output.flush();
  }
}
