package io.lparjar.emulator.ftp.transfer;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/**
 * Sends strings of MODE C: runs of a byte are sent once and counted, runs of the filler only
 * counted. The last string of a record has the descriptor that ends it.
 *
 * @see "RFC 959, compressed mode"
 */
final class CompressedModeSink implements BlockSink {
  private static final int LONGEST_LITERAL = 127;
  private static final int LONGEST_RUN = 63;

  /** A shorter run is not worth a string of its own. */
  private static final int SHORTEST_RUN = 3;

  private static final int REPEATED = 0x80;
  private static final int FILLED = 0xC0;
  private static final int NONE = -1;

  /** A descriptor, a control byte, and the longest literal. */
  private static final int LONGEST_STRING = 2 + 1 + LONGEST_LITERAL;

  private final OutputBuffer output;
  private final byte filler;
  private int lastDescriptor = NONE;
  private boolean lastIsEmpty;

  /**
   * A sink of strings.
   *
   * @param filler the byte that blanks are, or zeros in TYPE I
   */
  CompressedModeSink(WritableByteChannel data, byte filler) {
    this.output = new OutputBuffer(data);
    this.filler = filler;
  }

  @Override
  public void put(byte[] data, int offset, int length, boolean endsRecord) throws IOException {
    int begin = offset;
    int end = offset + length;
    lastDescriptor = NONE;
    while (begin < end) {
      int run = runLength(data, begin, Math.min(end, begin + LONGEST_RUN));
      boolean isRun = run >= SHORTEST_RUN;
      int next = isRun ? begin + run : literalEnd(data, begin, end);
      output.room(LONGEST_STRING);
      if (endsRecord && next == end) {
        describe(BlockDescriptor.END_OF_RECORD);
      }
      if (isRun) {
        run(data[begin], run);
      } else {
        literal(data, begin, next - begin);
      }
      begin = next;
    }
    lastIsEmpty = length == 0;
    if (endsRecord && lastIsEmpty) {
      emptyString(BlockDescriptor.END_OF_RECORD);
    }
  }

  @Override
  public void mark(byte[] marker) throws IOException {
    output.room(LONGEST_STRING);
    describe(BlockDescriptor.MARKER);
    literal(marker, 0, marker.length);
    lastDescriptor = NONE;
  }

  @Override
  public void finish() throws IOException {
    if (lastDescriptor == NONE) {
      emptyString(BlockDescriptor.END_OF_FILE);
    } else if (lastIsEmpty) {
      output.room(0)[lastDescriptor] |= (byte) BlockDescriptor.END_OF_FILE;
    } else {
      output.room(0)[lastDescriptor] = BlockDescriptor.END_OF_FILE;
    }
    output.flush();
  }

  private static int runLength(byte[] data, int begin, int end) {
    int at = begin + 1;
    while (at < end && data[at] == data[begin]) {
      at++;
    }
    return at - begin;
  }

  /** Where the next run begins that is worth a string, or the literal is as long as it may be. */
  private static int literalEnd(byte[] data, int begin, int end) {
    int limit = Math.min(end, begin + LONGEST_LITERAL);
    int at = begin + 1;
    while (at < limit && runLength(data, at, Math.min(end, at + SHORTEST_RUN)) < SHORTEST_RUN) {
      at++;
    }
    return at;
  }

  private void describe(int descriptor) throws IOException {
    byte[] target = output.room(2);
    target[output.length()] = 0;
    lastDescriptor = output.length() + 1;
    target[lastDescriptor] = (byte) descriptor;
    output.added(2);
  }

  private void emptyString(int descriptor) throws IOException {
    output.room(LONGEST_STRING);
    describe(descriptor);
    add(FILLED);
  }

  private void run(byte value, int count) throws IOException {
    if (value == filler) {
      add(FILLED | count);
    } else {
      add(REPEATED | count);
      add(value);
    }
  }

  private void literal(byte[] data, int offset, int length) throws IOException {
    add(length);
    System.arraycopy(data, offset, output.room(length), output.length(), length);
    output.added(length);
  }

  private void add(int value) throws IOException {
    output.room(1)[output.length()] = (byte) value;
    output.added(1);
  }
}
