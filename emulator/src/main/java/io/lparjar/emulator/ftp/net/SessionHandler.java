package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.config.PortRange;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.net.FtpListener.ControlEnds;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.ControlConnection;
import io.lparjar.emulator.ftp.session.DataConnector;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.emulator.profile.TcpOptions;
import io.lparjar.emulator.profile.TcpipStack;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.apache.mina.core.buffer.IoBuffer;
import org.apache.mina.core.service.IoHandlerAdapter;
import org.apache.mina.core.session.AttributeKey;
import org.apache.mina.core.session.IdleStatus;
import org.apache.mina.core.session.IoSession;
import org.apache.mina.transport.socket.SocketSessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens on control connections, as MINA tells it. Bytes go through no filter; TLS is a
 * matter of {@link TlsLayer}.
 */
final class SessionHandler extends IoHandlerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(SessionHandler.class);
  private static final AttributeKey CONNECTION =
      new AttributeKey(SessionHandler.class, "connection");

  /** How often it is looked within DATATIMEOUT whether data moves. */
  private static final int LOOKS = 5;

  private final FtpServices services;
  private final CommandDispatcher dispatcher;
  private final IntSupplier asids;
  private final Executor workers;
  private final PassivePorts passivePorts;
  private final DataTraffic traffic = new DataTraffic(Runtime.getRuntime().availableProcessors());
  private final TlsServer tls;
  private final boolean implicit;
  private final Supplier<SessionTap> taps;
  private final BooleanSupplier full;

  SessionHandler(
      FtpServices services,
      CommandDispatcher dispatcher,
      IntSupplier asids,
      Executor workers,
      TlsServer tls,
      boolean implicit,
      Supplier<SessionTap> taps,
      BooleanSupplier full) {
    this.services = services;
    this.dispatcher = dispatcher;
    this.asids = asids;
    this.workers = workers;
    this.tls = tls;
    this.implicit = implicit;
    this.taps = taps;
    this.full = full;
    this.passivePorts = passivePorts(services);
  }

  /** Those of PASSIVEDATAPORTS, else the ephemeral ones of the stack. */
  private static PassivePorts passivePorts(FtpServices services) {
    TcpipStack stack = services.stack();
    PortRange configured = services.configuration().get(ServerStatements.PASSIVEDATAPORTS);
    TcpOptions options = stack.profile().options();
    PortRange wanted =
        configured.isAny() && options.restrictsEphemeralPorts()
            ? new PortRange(options.lowestPort(), options.highestPort())
            : configured;
    return new PassivePorts(wanted, port -> stack.isForPassiveData(port, !configured.isAny()));
  }

  @Override
  public void sessionOpened(IoSession io) {
    ServerConfiguration configuration = services.configuration();
    InetSocketAddress client = (InetSocketAddress) io.getRemoteAddress();
    InetSocketAddress server = (InetSocketAddress) io.getLocalAddress();
    TcpipStack stack = services.stack();
    if (!stack.mayReceive(stack.server(), client.getAddress())) {
      io.closeNow();
      return;
    }
    ConnectionTls connectionTls = new ConnectionTls(tls, new ControlEnds(server, client), implicit);
    SessionTap tap = taps.get();
    DataConnector data =
        tap.around(
            new SocketDataConnector(
                server.getAddress(),
                client,
                passivePorts,
                traffic,
                configuration.get(ServerStatements.PASSIVEDATACONN),
                Duration.ofSeconds(configuration.get(ServerStatements.DATATIMEOUT)),
                configuration.get(ServerStatements.DCONNTIME),
                connectionTls));
    FtpSession session =
        new FtpSession(
            services,
            new ControlConnection(
                asids.getAsInt(), client, server, passiveAddress(server), data, connectionTls));
    FtpConnection connection =
        new FtpConnection(io, session, dispatcher, workers, connectionTls, tap);
    io.setAttribute(CONNECTION, connection);
    io.getConfig().setIdleTime(IdleStatus.BOTH_IDLE, configuration.get(ServerStatements.INACTIVE));
    io.getConfig().setIdleTime(IdleStatus.READER_IDLE, secondsBetweenLooks());
    if (configuration.get(ServerStatements.FTPKEEPALIVE) > 0) {
      ((SocketSessionConfig) io.getConfig()).setKeepAlive(true);
    }
    if (full.getAsBoolean()) {
      connection.reject();
      return;
    }
    if (tap.opened(session, connection.output())) {
      greet(connection, connectionTls);
    }
  }

  private void greet(FtpConnection connection, ConnectionTls connectionTls) {
    if (implicit && !connectionTls.isAvailable()) {
      connection.refuse(ServerMessage.TLS_UNAVAILABLE);
      return;
    }
    if (connectionTls.isHandshakeFirst()) {
      connection.startTls();
    }
    connection.greet(implicit && !connectionTls.isHandshakeFirst());
  }

  @Override
  public void messageReceived(IoSession io, Object message) {
    connection(io).received(((IoBuffer) message).buf());
  }

  @Override
  public void messageSent(IoSession io, Object message) {
    connection(io).sent();
  }

  /**
   * Ends a transfer whose data stands still, and a session that waited too long for its next
   * command.
   */
  @Override
  public void sessionIdle(IoSession io, IdleStatus status) {
    if (status == IdleStatus.READER_IDLE) {
      int timeout = services.configuration().get(ServerStatements.DATATIMEOUT);
      connection(io).abortIfStalled((timeout - 1) / secondsBetweenLooks() + 1);
    } else if (!connection(io).isBusy()) {
      connection(io).endIdle();
    }
  }

  /** DATATIMEOUT is kept to within a fifth; 0 when nobody need look. */
  private int secondsBetweenLooks() {
    int timeout = services.configuration().get(ServerStatements.DATATIMEOUT);
    return Math.min(timeout, Math.max(1, timeout / LOOKS));
  }

  @Override
  public void sessionClosed(IoSession io) {
    if (io.getAttribute(CONNECTION) instanceof FtpConnection connection) {
      connection.closed();
    }
  }

  @Override
  public void exceptionCaught(IoSession io, Throwable cause) {
    LOG.debug("control connection of {} failed", io.getRemoteAddress(), cause);
    io.closeNow();
  }

  private InetAddress passiveAddress(InetSocketAddress server) {
    InetAddress advertised = services.identity().advertised();
    return advertised == null ? server.getAddress() : advertised;
  }

  /** The server stops, and with it the session. */
  static void serverStops(IoSession io) {
    if (io.getAttribute(CONNECTION) instanceof FtpConnection connection) {
      connection.serverStops();
    } else {
      io.closeNow();
    }
  }

  /** What a connection tells NETSTAT; empty before it is served. */
  static String applicationData(IoSession io) {
    return io.getAttribute(CONNECTION) instanceof FtpConnection connection
        ? connection.applicationData()
        : "";
  }

  private static FtpConnection connection(IoSession io) {
    return (FtpConnection) io.getAttribute(CONNECTION);
  }
}
