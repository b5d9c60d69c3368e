package io.lparjar.emulator.ftp.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.ftp.config.PortRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PassivePortsTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  @Test
  void withoutARangeManyCanListenAtOnce() throws IOException {
    PassivePorts ports = new PassivePorts(PortRange.ANY);
    try (ServerSocketChannel first = ports.listen(HERE);
        ServerSocketChannel second = ports.listen(HERE)) {
      assertThat(first.socket().getLocalPort()).isNotEqualTo(second.socket().getLocalPort());
    }
  }

  @Test
  void portsOfTheRangeAreGivenAgainWhenTheyAreFree() throws IOException {
    PortRange range = new PortRange(61_000, 61_099); // some may be in use by others
    PassivePorts ports = new PassivePorts(range);
    for (int i = 0; i < 3 * 100; i++) {
      try (ServerSocketChannel channel = ports.listen(HERE)) {
        assertThat(channel.socket().getLocalPort()).isBetween(range.low(), range.high());
      }
    }
  }

  @Test
  void whenTheRangeIsInUseThereIsNone() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, HERE)) {
      PassivePorts ports =
          new PassivePorts(
              new PortRange(taken.getLocalPort(), taken.getLocalPort()),
              port -> true,
              Duration.ZERO);

      assertThatThrownBy(() -> ports.listen(HERE).close()).isInstanceOf(BindException.class);
    }
  }

  @Test
  void aSessionWaitsForItsTurnWhenThereIsOnePort() throws Exception {
    CompletableFuture<Integer> next;
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, HERE)) {
      port = taken.getLocalPort();
      PassivePorts ports =
          new PassivePorts(new PortRange(port, port), any -> true, Duration.ofSeconds(20));
      next = CompletableFuture.supplyAsync(() -> listenOnce(ports));
    }

    assertThat(next).succeedsWithin(Duration.ofSeconds(60)).isEqualTo(port);
  }

  /** Listens and ends. */
  private static int listenOnce(PassivePorts ports) {
    try (ServerSocketChannel channel = ports.listen(HERE)) {
      return channel.socket().getLocalPort();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Test
  void aPortThatTheStackForbidsIsNotWaitedFor() {
    PassivePorts ports =
        new PassivePorts(new PortRange(5000, 5000), any -> false, Duration.ofDays(1));

    assertThatThrownBy(() -> ports.listen(HERE).close()).isInstanceOf(BindException.class);
  }
}
