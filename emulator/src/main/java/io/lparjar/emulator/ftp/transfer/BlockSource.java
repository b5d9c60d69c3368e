package io.lparjar.emulator.ftp.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Takes apart what comes from the network in MODE B or MODE C. Used by one thread.
 *
 * <pre>
 * while (source.next()) {
 *   while (!source.isExhausted()) source.read(target);
 *   use(source.descriptor());
 * }
 * </pre>
 */
interface BlockSource {

  /**
   * Goes on to the next block.
   *
   * @return false when the connection has ended in front of it
   * @throws io.lparjar.datasets.record.RecordException when no block can begin like this
   * @throws io.lparjar.emulator.ftp.session.DataConnectionException when it is cut short
   */
  boolean next() throws IOException;

  /** What {@link BlockDescriptor} knows about the current block. */
  int descriptor();

  /** Whether all data of the current block was read. */
  boolean isExhausted();

  /** Reads as much of the current block as is there and fits. */
  void read(ByteBuffer target) throws IOException;
}
