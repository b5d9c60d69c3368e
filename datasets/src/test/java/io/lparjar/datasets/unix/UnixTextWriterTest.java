package io.lparjar.datasets.unix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

final class UnixTextWriterTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void eachRecordIsALine() throws IOException {
    try (UnixTextWriter writer = new UnixTextWriter(new Sink(), (byte) '\n')) {
      writer.write(new byte[] {0, 'A', 'B', 0}, 1, 2);
      writer.write(new byte[0], 0, 0);
    }

    assertThat(written.toByteArray()).containsExactly('A', 'B', '\n', '\n');
  }

  @Test
  void recordLongerThanThePieceIsWrittenInOrder() throws IOException {
    byte[] record = new byte[200_000];
    try (UnixTextWriter writer = new UnixTextWriter(new Sink(), (byte) 0x15)) {
      writer.write(new byte[] {1}, 0, 1);
      writer.write(record, 0, record.length);
      writer.write(new byte[] {2}, 0, 1);
    }

    assertThat(written.toByteArray())
        .hasSize(200_005)
        .startsWith(1, 0x15, 0)
        .endsWith(0, 0x15, 2, 0x15);
  }

  @Test
  void recordsWithoutLinesAreOneBehindAnother() throws IOException {
    try (UnixTextWriter writer = UnixTextWriter.withoutLines(new Sink())) {
      writer.write(new byte[] {1, 0x15}, 0, 2);
      writer.write(new byte[0], 0, 0);
      writer.write(new byte[] {2}, 0, 1);
    }

    assertThat(written.toByteArray()).containsExactly(1, 0x15, 2);
  }

  /** Takes what is written. */
  private final class Sink implements UnixWriter {
    @Override
    public boolean isNew() {
      return true;
    }

    @Override
    public int write(ByteBuffer source) {
      int length = source.remaining();
      byte[] bytes = new byte[length];
      source.get(bytes);
      written.writeBytes(bytes);
      return length;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void abandon() {}

    @Override
    public void close() {}
  }
}
