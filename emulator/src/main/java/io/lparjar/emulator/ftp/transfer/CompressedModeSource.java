package io.lparjar.emulator.ftp.transfer;

import io.lparjar.emulator.ftp.session.DataConnectionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Takes strings of MODE C, each of which is a block here; a descriptor is in front of the string
 * that it is for.
 *
 * <pre>
 * 00dddddddd   X'00', then a descriptor for the string that follows
 * 0nnnnnnn     n bytes follow
 * 10nnnnnn     n times the byte that follows
 * 11nnnnnn     n times the filler
 * </pre>
 *
 * @see "RFC 959, compressed mode"
 */
final class CompressedModeSource implements BlockSource {
  private static final int REPEATED = 0x80;
  private static final int COUNT = 0x3F;

  private final WireInput wire;
  private final byte filler;
  private int descriptor;
  private int left;
  private boolean repeated;
  private byte value;

  /**
   * A source of strings.
   *
   * @param filler the byte that blanks are, or zeros in TYPE I
   */
  CompressedModeSource(ReadableByteChannel data, byte filler) {
    this.wire = new WireInput(data);
    this.filler = filler;
  }

  @Override
  public boolean next() throws IOException {
    descriptor = 0;
    int control = wire.next();
    while (control == 0) {
      descriptor |= BlockDescriptor.checked(wire.require());
      control = wire.next();
    }
    if (control < 0) {
      left = 0;
      return endedBehindDescriptor();
    }
    repeated = control >= REPEATED;
    left = repeated ? control & COUNT : control;
    if (repeated) {
      value = control > (REPEATED | COUNT) ? filler : (byte) wire.require();
    }
    return true;
  }

  /** The end of the data needs no string behind its descriptor. */
  private boolean endedBehindDescriptor() throws DataConnectionException {
    boolean endOfFile = (descriptor & BlockDescriptor.END_OF_FILE) != 0;
    if (descriptor != 0 && !endOfFile) {
      throw new DataConnectionException(new EOFException("no string behind a descriptor"));
    }
    return endOfFile;
  }

  @Override
  public int descriptor() {
    return descriptor;
  }

  @Override
  public boolean isExhausted() {
    return left == 0;
  }

  @Override
  public void read(ByteBuffer target) throws IOException {
    if (!repeated) {
      left -= wire.read(target, left);
      return;
    }
    while (left > 0 && target.hasRemaining()) {
      target.put(value);
      left--;
    }
  }
}
