package io.lparjar.jes.execution;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.record.RecordException;
import io.lparjar.datasets.record.Records;
import io.lparjar.datasets.record.WholeRecordReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a z/OS UNIX file that has no lines as records: pieces of one length, the last one as long
 * as what is left, or with FILEDATA=RECORD each as long as the four bytes before it say. Used by
 * one thread.
 */
final class UnixFileRecords extends WholeRecordReader {
  private static final int PREFIX = 4;

  private final Content content;
  private final int length;
  private long position;

  private UnixFileRecords(Content content, int length) {
    this.content = content;
    this.length = length;
  }

  /** Pieces of {@code length} bytes. */
  static UnixFileRecords pieces(Content content, int length) {
    return new UnixFileRecords(content, length);
  }

  /** Records with their lengths before them; one that cannot be is a {@link RecordException}. */
  static UnixFileRecords prefixed(Content content) {
    return new UnixFileRecords(content, 0);
  }

  @Override
  protected byte @Nullable [] read() throws IOException {
    int wanted = length;
    if (wanted == 0) {
      byte[] prefix = read(PREFIX);
      wanted = prefix.length < PREFIX ? 0 : ByteBuffer.wrap(prefix).getInt();
      if (wanted < 0 || wanted > Records.MAXIMUM_LENGTH) {
        throw new RecordException("record of " + wanted + " bytes at " + position);
      }
    }
    long left = content.size() - position;
    byte[] record = wanted <= 0 ? new byte[0] : read((int) Math.min(wanted, Math.max(0, left)));
    boolean isRecord = record.length > 0 || (length == 0 && left > 0 && wanted == 0);
    return isRecord ? record : null;
  }

  private byte[] read(int wanted) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(wanted);
    while (buffer.hasRemaining()) {
      int read = content.read(position, buffer);
      if (read <= 0) {
        break;
      }
      position += read;
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
