package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.record.RecordException;

/**
 * Descriptor codes of a block: bits of one byte, the same in MODE B and MODE C. X'20', errors
 * suspected in the block, is taken note of by nobody.
 *
 * @see "RFC 959, block mode and compressed mode"
 */
final class BlockDescriptor {
  static final int END_OF_RECORD = 0x80;
  static final int END_OF_FILE = 0x40;

  /** The block holds a restart marker and no data. */
  static final int MARKER = 0x10;

  private static final int UNKNOWN = 0x0F;

  private BlockDescriptor() {}

  /**
   * The code when it is one.
   *
   * @throws RecordException when bits are on that mean nothing
   */
  static int checked(int code) throws RecordException {
    if ((code & UNKNOWN) != 0) {
      throw new RecordException("block descriptor X'" + Integer.toHexString(code) + "'");
    }
    return code;
  }
}
