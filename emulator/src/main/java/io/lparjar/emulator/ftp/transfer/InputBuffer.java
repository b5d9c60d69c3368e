package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.TranslationTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Reads network data in large pieces; small for a small transfer, since many are. A piece is
 * translated as a whole, which is twice as fast as record by record.
 */
final class InputBuffer implements ReadAhead.Piece {
  private static final int INITIAL_SIZE = 16 * 1024;
  private static final int FULL_SIZE = 256 * 1024;

  private final ReadableByteChannel data;
  private final TranslationTable table;
  private ByteBuffer buffer = ByteBuffer.allocate(INITIAL_SIZE);
  private byte[] translated;

  InputBuffer(ReadableByteChannel data, TranslationTable table) {
    this.data = data;
    this.table = table;
    this.translated = arrayForTranslation();
  }

  private byte[] arrayForTranslation() {
    return table == TranslationTable.IDENTITY ? buffer.array() : new byte[buffer.capacity()];
  }

  /**
   * Reads the next piece into {@link #received()} and {@link #translated()}, from 0 on.
   *
   * @return its length, or -1 at the end
   */
  @Override
  public int read() throws IOException {
    if (buffer.capacity() < FULL_SIZE && !buffer.hasRemaining()) {
      buffer = ByteBuffer.allocate(FULL_SIZE);
      translated = arrayForTranslation();
    }
    buffer.clear();
    int length = data.read(buffer);
    if (length > 0 && table != TranslationTable.IDENTITY) {
      table.translate(buffer.array(), 0, translated, 0, length);
    }
    return length;
  }

  /** The bytes as they came. */
  byte[] received() {
    return buffer.array();
  }

  /** The same bytes as they are stored. */
  byte[] translated() {
    return translated;
  }
}
