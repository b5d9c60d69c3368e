package io.lparjar.emulator.ftp.unix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithoutEndOfFileTest {
  /** A channel that gives one byte at a time, the worst case for what is held back. */
  private static ReadableByteChannel slow(String text) {
    return Channels.newChannel(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1));
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"AB,AB", "AB^,AB", "A^B,A^B", "A^^,A^", "^,''"})
  void onlyTheLastByteIsLeftOut(String sent, String received) throws IOException {
    ReadableByteChannel data = new WithoutEndOfFile(slow(sent.replace('^', '\u001A')));
    StringBuilder text = new StringBuilder();
    ByteBuffer piece = ByteBuffer.allocate(10);
    while (data.read(piece.clear()) >= 0) {
      text.append(StandardCharsets.US_ASCII.decode(piece.flip()));
    }

    assertThat(text.toString().replace('\u001A', '^')).isEqualTo(received);
  }
}
