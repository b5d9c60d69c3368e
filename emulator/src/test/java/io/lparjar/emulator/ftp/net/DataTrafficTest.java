package io.lparjar.emulator.ftp.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;

final class DataTrafficTest {
  private final DataTraffic traffic = new DataTraffic(4);

  @Test
  void aConnectionLeavesAProcessorForEachOfItsThreads() {
    traffic.opened();
    traffic.opened();

    assertThat(traffic.leavesProcessors()).isTrue();
  }

  @Test
  void oneMoreLeavesNone() {
    traffic.opened();
    traffic.opened();
    traffic.opened();

    assertThat(traffic.leavesProcessors()).isFalse();
  }

  @Test
  void oneProcessorIsForTheTransferAlone() {
    DataTraffic small = new DataTraffic(1);
    small.opened();

    assertThat(small.leavesProcessors()).isFalse();
  }

  @Test
  void aConnectionIsCountedUntilItIsClosedAndOnce() throws IOException {
    DataTraffic two = new DataTraffic(2);
    SocketDataConnection first = new SocketDataConnection(SocketChannel.open(), two);
    SocketDataConnection second = new SocketDataConnection(SocketChannel.open(), two);
    assertThat(first.mayReadAhead()).isFalse();

    second.abort();
    second.close();
    assertThat(first.mayReadAhead()).isTrue();

    first.close();
  }
}
