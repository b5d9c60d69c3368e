package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.record.RecordException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnixFileRecordsTest {
  /** A file of these bytes. */
  private static final class Bytes implements Content {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public int read(long position, ByteBuffer target) {
      int count = Math.min(target.remaining(), bytes.length - (int) position);
      target.put(bytes, (int) position, count);
      return count == 0 ? -1 : count;
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target)
        throws IOException {
      return target.write(ByteBuffer.wrap(bytes, (int) position, (int) count));
    }

    @Override
    public void close() {}
  }

  @Test
  void recordsHaveTheirLengthsBeforeThem() throws IOException {
    byte[] file = ByteBuffer.allocate(11).putInt(3).put(new byte[] {1, 2, 3}).putInt(0).array();
    try (UnixFileRecords records = UnixFileRecords.prefixed(new Bytes(file))) {
      assertThat(records.next()).isTrue();
      assertThat(records.length()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 32_761, Integer.MAX_VALUE})
  void aLengthThatNoRecordHasIsAnError(int length) throws IOException {
    byte[] file = ByteBuffer.allocate(100).putInt(length).array();
    try (UnixFileRecords records = UnixFileRecords.prefixed(new Bytes(file))) {
      assertThatThrownBy(records::next).isInstanceOf(RecordException.class);
    }
  }
}
