package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.allocation.DataSetWriter;
import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/**
 * Takes bytes as they are. Fixed records are cut from them one after another and the last is padded
 * with X'00'; of variable records, and the blocks of an undefined format, each is as long as it may
 * be.
 */
final class ImageReceiver {
  private static final int INITIAL_SIZE = 16 * 1024;
  private static final int FULL_SIZE = 256 * 1024;

  private ImageReceiver() {}

  /** Receives all there is as records of variable length or blocks. */
  static void receiveRecords(ReadableByteChannel data, RecordAssembler records) throws IOException {
    InputBuffer input = new InputBuffer(data, TranslationTable.IDENTITY);
    for (int length = input.read(); length >= 0; length = input.read()) {
      if (length > 0) {
        records.add(input.received(), 0, length);
      }
    }
    records.finish();
  }

  /** Receives all there is into a data set of fixed format, without looking at it. */
  static void receiveBytes(DataConnection data, DataSetWriter writer) throws IOException {
    WritableByteChannel device = writer.bytes();
    long total = 0;
    try (ReadAhead<ByteBlock> input =
        new ReadAhead<>(() -> new ByteBlock(data), data::mayReadAhead)) {
      for (int length = input.read(); length >= 0; length = input.read()) {
        total += length;
        writeAll(device, input.piece().bytes);
      }
    } catch (DataConnectionException broken) {
      pad(device, total, writer.minimumLength());
      throw broken;
    }
    pad(device, total, writer.minimumLength());
  }

  /**
   * What one read gave. A direct buffer saves two copies but costs more to make than a small
   * transfer takes, so only a transfer that fills the first buffer gets one.
   */
  private static final class ByteBlock implements ReadAhead.Piece {
    private final ReadableByteChannel data;
    private ByteBuffer bytes = ByteBuffer.allocate(INITIAL_SIZE);

    ByteBlock(ReadableByteChannel data) {
      this.data = data;
    }

    @Override
    public int read() throws IOException {
      boolean full = bytes.limit() == bytes.capacity() && bytes.position() > 0;
      if (full && !bytes.isDirect()) {
        bytes = ByteBuffer.allocateDirect(FULL_SIZE);
      }
      int length = data.read(bytes.clear());
      bytes.flip();
      return length;
    }
  }

  private static void pad(WritableByteChannel device, long total, int lrecl) throws IOException {
    if (lrecl > 0 && total % lrecl != 0) {
      writeAll(device, ByteBuffer.allocate((int) (lrecl - total % lrecl)));
    }
  }

  private static void writeAll(WritableByteChannel device, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      device.write(bytes);
    }
  }
}
