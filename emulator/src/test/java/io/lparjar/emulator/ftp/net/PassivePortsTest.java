package io.lparjar.emulator.ftp.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.ftp.config.PortRange;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.ServerSocketChannel;
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
          new PassivePorts(new PortRange(taken.getLocalPort(), taken.getLocalPort()));

      assertThatThrownBy(() -> ports.listen(HERE).close()).isInstanceOf(BindException.class);
    }
  }
}
