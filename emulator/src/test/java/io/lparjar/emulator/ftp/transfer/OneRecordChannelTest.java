package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OneRecordChannelTest {
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private final OneRecordChannel channel = new OneRecordChannel(Channels.newChannel(sent));

  @Test
  void nothingIsAnEmptyRecord() throws IOException {
    channel.close();

    assertThat(sent.toByteArray()).containsExactly(0xFF, 1, 0xFF, 2);
  }

  @Test
  void piecesAreOneRecord() throws IOException {
    channel.write(ByteBuffer.wrap(new byte[] {1, (byte) 0xFF}));
    channel.write(ByteBuffer.wrap(new byte[] {2}));
    channel.close();

    assertThat(sent.toByteArray()).containsExactly(1, 0xFF, 0xFF, 2, 0xFF, 1, 0xFF, 2);
  }

  @Test
  void largePieceMayBeAllMarks() throws IOException {
    byte[] marks = new byte[300_000];
    Arrays.fill(marks, (byte) 0xFF);

    int taken = channel.write(ByteBuffer.wrap(marks));
    channel.close();

    assertThat(taken).isEqualTo(300_000);
    assertThat(sent.size()).isEqualTo(600_004);
  }
}
