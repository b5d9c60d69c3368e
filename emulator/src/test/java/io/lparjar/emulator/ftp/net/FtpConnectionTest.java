package io.lparjar.emulator.ftp.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.FakeSystem;
import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.command.CommandTable;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.net.FtpListener.ControlEnds;
import io.lparjar.emulator.ftp.session.ControlConnection;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import io.lparjar.emulator.ftp.session.DataConnector;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.emulator.ftp.session.TlsEngines;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import org.apache.mina.core.session.DummySession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A control connection without a network, whose workers work when the test says so. */
final class FtpConnectionTest {
  private static final InetSocketAddress SOMEWHERE =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 2121);

  private final KeylessTls tls = new KeylessTls(ServerConfiguration.DEFAULTS);
  private final DummySession io = new DummySession();
  private final Deque<Runnable> work = new ArrayDeque<>();
  private String sentDuringTransfer = "";

  @AfterEach
  void close() {
    tls.close();
  }

  private FtpConnection connection(SessionTap tap) {
    ConnectionTls none =
        new ConnectionTls(tls.server(), new ControlEnds(SOMEWHERE, SOMEWHERE), false);
    Absent data = new Absent();
    FtpSession session =
        new FtpSession(
            new FakeSystem().services(),
            new ControlConnection(1, SOMEWHERE, SOMEWHERE, SOMEWHERE.getAddress(), data, none));
    session.login(FakeSystem.USER1);
    CommandDispatcher dispatcher = new CommandDispatcher(CommandTable.standard());
    FtpConnection connection = new FtpConnection(io, session, dispatcher, work::add, none, tap);
    data.whenOpened = () -> receive(connection, sentDuringTransfer);
    return connection;
  }

  private static void receive(FtpConnection connection, String lines) {
    connection.received(ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII)));
  }

  /** A client who sends commands when a transfer begins, but opens no data connection. */
  private static final class Absent implements DataConnector {
    private Runnable whenOpened = () -> {};

    @Override
    public void connectTo(InetSocketAddress address) {}

    @Override
    public InetSocketAddress listen() {
      return SOMEWHERE;
    }

    @Override
    public Optional<InetSocketAddress> destination() {
      return Optional.empty();
    }

    @Override
    public DataConnection open(boolean secured, int keepAlive) throws DataConnectionException {
      whenOpened.run();
      throw new DataConnectionException(new IOException("nobody came"));
    }

    @Override
    public void abort() {}

    @Override
    public void transferEnded() {}

    @Override
    public void close() {}
  }

  @Test
  void oneStatAtATimeOvertakesATransfer() {
    FtpConnection connection = connection(SessionTap.NONE);
    sentDuringTransfer = "STAT\r\n".repeat(10);
    receive(connection, "STOR X\r\n");

    work.remove().run();

    assertThat(work).as("those that overtake").hasSize(1);
  }

  @Test
  void aClientWhoOnlyAbortsIsNotReadFromWithoutEnd() {
    FtpConnection connection = connection(SessionTap.NONE);
    sentDuringTransfer = "ABOR\r\n".repeat(100);
    receive(connection, "STOR X\r\n");

    work.remove().run();

    assertThat(io.isReadSuspended()).isTrue();
  }

  @Test
  void aClientMayShakeHandsOnTheHeelsOfTheGreeting() {
    FtpConnection[] greeting = new FtpConnection[1];
    FtpConnection connection = connection(new AtOnce(() -> receive(greeting[0], "NOOP\r\n")));
    greeting[0] = connection;

    connection.greet(true);

    assertThat(work).as("nothing of it is taken for a command in clear").isEmpty();
  }

  /** A client who answers the greeting before the server does anything else. */
  private record AtOnce(Runnable answer) implements SessionTap {
    @Override
    public SSLEngine secure(TlsEngines engines) {
      return ServerEngine.withoutKeys();
    }

    @Override
    public Exchange command(String line) {
      return (reply, output) -> {
        output.send(reply);
        answer.run();
      };
    }
  }

  @Test
  void whatNobodyHasForeseenEndsTheSession() {
    FtpConnection connection =
        connection(
            line -> {
              throw new IllegalStateException("as the test wants it");
            });
    receive(connection, "NOOP\r\n");

    work.remove().run();

    assertThat(io.isClosing()).isTrue();
    assertThat(connection.isBusy()).isFalse();
  }
}
