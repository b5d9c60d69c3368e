package io.lparjar.emulator.ftp.transfer;

import java.io.IOException;

/**
 * Puts together what goes to the network in MODE B or MODE C. The last block is held back until
 * more data comes or it is known to be the last, since its descriptor tells. Used by one thread.
 */
interface BlockSink {

  /**
   * Sends data.
   *
   * @param endsRecord whether a record ends behind it
   */
  void put(byte[] data, int offset, int length, boolean endsRecord) throws IOException;

  /** Sends a restart marker of up to 127 bytes. */
  void mark(byte[] marker) throws IOException;

  /**
   * Sends the end of the data. The last record ends with it and is not marked as a record of its
   * own [seen]; only an empty one is, since nothing else would tell that it is there. [inferred]
   */
  void finish() throws IOException;
}
