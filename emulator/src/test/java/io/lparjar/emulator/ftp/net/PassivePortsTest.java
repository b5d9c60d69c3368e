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
  void aPortOfTheRangeIsGivenAgainWhenItIsFree() throws IOException {
    int port = freePort();
    PassivePorts ports = new PassivePorts(new PortRange(port, port));
    for (int i = 0; i < 3; i++) {
      try (ServerSocketChannel channel = ports.listen(HERE)) {
        assertThat(channel.socket().getLocalPort()).isEqualTo(port);
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

    assertThat(next).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(port);
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

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, HERE)) {
      return free.getLocalPort();
    }
  }
}
