package io.lparjar.emulator.ftp.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lparjar.emulator.ftp.FakeData;
import io.lparjar.emulator.ftp.FakeSystem;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.net.FtpListener.ControlEnds;
import io.lparjar.emulator.ftp.session.ControlConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.emulator.ftp.session.TlsEngines;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLEngine;
import org.apache.mina.core.session.DummySession;
import org.apache.mina.core.session.IoSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ControlWireTest {
  private static final InetSocketAddress SOMEWHERE =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 2121);

  private final FakeSystem system = new FakeSystem();
  private final KeylessTls tls =
      new KeylessTls(ServerConfiguration.DEFAULTS.with(ServerStatements.TLSTIMEOUT, 1));

  @AfterEach
  void close() {
    tls.close();
  }

  /** Chooses an engine without key ring, which is enough not to come to an agreement. */
  private static final class AnyEngine implements SessionTap {
    @Override
    public SSLEngine secure(TlsEngines engines) {
      return ServerEngine.withoutKeys();
    }

    @Override
    public Exchange command(String line) {
      return NONE.command(line);
    }
  }

  private ControlWire waitingForHandshake(IoSession io) {
    ConnectionTls terms =
        new ConnectionTls(tls.server(), new ControlEnds(SOMEWHERE, SOMEWHERE), false);
    FtpSession session =
        new FtpSession(
            system.services(),
            new ControlConnection(
                1, SOMEWHERE, SOMEWHERE, SOMEWHERE.getAddress(), new FakeData(), terms));
    ControlWire wire = new ControlWire(io, session, Runnable::run, terms, line -> {});
    wire.startTls(new AnyEngine(), () -> {});
    return wire;
  }

  private long handshakesThatFailed() {
    return system.syslog().stream().filter(line -> line.contains("EZYFT96I")).count();
  }

  @Test
  void aHandshakeThatFailsIsLoggedOnce() {
    waitingForHandshake(new DummySession())
        .received(ByteBuffer.wrap("NOOP\r\n".getBytes(StandardCharsets.US_ASCII)));
    assertThat(handshakesThatFailed()).isEqualTo(1);

    IoSession later = new DummySession();
    waitingForHandshake(later);

    await().atMost(Duration.ofSeconds(60)).until(later::isClosing);
    assertThat(handshakesThatFailed()).as("the other in time, this one late").isEqualTo(2);
  }

  @Test
  void aClientWhoLeavesBeforeTheHandshakeIsNotLogged() {
    IoSession left = new DummySession();
    left.closeNow();
    waitingForHandshake(left);

    IoSession later = new DummySession();
    waitingForHandshake(later);

    await().atMost(Duration.ofSeconds(60)).until(later::isClosing);
    assertThat(handshakesThatFailed()).as("only the one that is late").isEqualTo(1);
  }
}
