package io.lparjar.emulator.ftp.transfer;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/**
 * Sends blocks of MODE B, one a record; a record that is longer than a block can be is sent in
 * several, of which the last ends it.
 *
 * @see "RFC 959, block mode"
 */
final class BlockModeSink implements BlockSink {
  private static final int HEADER = 3;
  private static final int LONGEST = 0xFFFF;
  private static final int NONE = -1;

  private final OutputBuffer output;
  private int lastHeader = NONE;

  BlockModeSink(WritableByteChannel data) {
    this.output = new OutputBuffer(data);
  }

  @Override
  public void put(byte[] data, int offset, int length, boolean endsRecord) throws IOException {
    int begin = offset;
    int end = offset + length;
    while (end - begin > LONGEST) {
      block(0, data, begin, LONGEST);
      begin += LONGEST;
    }
    block(endsRecord ? BlockDescriptor.END_OF_RECORD : 0, data, begin, end - begin);
  }

  @Override
  public void mark(byte[] marker) throws IOException {
    block(BlockDescriptor.MARKER, marker, 0, marker.length);
    lastHeader = NONE;
  }

  @Override
  public void finish() throws IOException {
    if (lastHeader == NONE) {
      block(BlockDescriptor.END_OF_FILE, new byte[0], 0, 0);
    } else if (output.length() == lastHeader + HEADER) {
      output.room(0)[lastHeader] |= (byte) BlockDescriptor.END_OF_FILE;
    } else {
      output.room(0)[lastHeader] = BlockDescriptor.END_OF_FILE;
    }
    output.flush();
  }

  private void block(int descriptor, byte[] data, int offset, int length) throws IOException {
    byte[] target = output.room(HEADER + length);
    lastHeader = output.length();
    target[lastHeader] = (byte) descriptor;
    target[lastHeader + 1] = (byte) (length >> Byte.SIZE);
    target[lastHeader + 2] = (byte) length;
    System.arraycopy(data, offset, target, lastHeader + HEADER, length);
    output.added(HEADER + length);
  }
}
