package io.lparjar.datasets.vsam;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.record.RecordException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The last bytes of a cluster's content.
 *
 * <pre>
 *  0  8  number of records
 *  8  8  where the records end and the index begins
 * 16  8  number of bytes in all records, without descriptor words and addresses
 * 24  8  version
 * </pre>
 *
 * @param records number of records
 * @param dataEnd where the records end and the index begins
 * @param recordBytes bytes in all records
 * @param version see {@link ClusterReader#version}
 */
record Trailer(long records, long dataEnd, long recordBytes, long version) {
  static final int LENGTH = 4 * Long.BYTES;

  /** Of a cluster that was never loaded, whose content is empty. */
  static final Trailer NONE = new Trailer(0, 0, 0, 0);

  static Trailer read(Content content) throws IOException {
    long position = content.size() - LENGTH;
    if (content.size() == 0) {
      return NONE;
    }
    if (position < 0) {
      throw new RecordException("no cluster: " + content.size() + " bytes");
    }
    ByteBuffer bytes = ByteBuffer.wrap(bytes(content, position, LENGTH));
    Trailer trailer =
        new Trailer(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    if (trailer.dataEnd < 0 || trailer.dataEnd > position) {
      throw new RecordException("no cluster: its records end at " + trailer.dataEnd);
    }
    return trailer;
  }

  ByteBuffer toBytes() {
    return ByteBuffer.allocate(LENGTH)
        .putLong(records)
        .putLong(dataEnd)
        .putLong(recordBytes)
        .putLong(version)
        .flip();
  }

  /** Reads exactly {@code length} bytes. */
  static byte[] bytes(Content content, long position, int length) throws IOException {
    byte[] result = new byte[length];
    ByteBuffer bytes = ByteBuffer.wrap(result);
    while (bytes.hasRemaining()) {
      if (content.read(position + bytes.position(), bytes) < 0) {
        throw new RecordException("no cluster: it ends before " + (position + length));
      }
    }
    return result;
  }
}
