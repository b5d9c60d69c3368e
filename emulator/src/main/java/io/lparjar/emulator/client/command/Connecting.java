package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.config.ClientOptions;
import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.client.config.SocksRules;
import io.lparjar.emulator.client.net.ControlChannel;
import io.lparjar.emulator.client.net.NetworkException;
import io.lparjar.emulator.client.net.ServerReply;
import io.lparjar.emulator.client.net.SocksServer;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.ftp.config.ConfigurationText;
import io.lparjar.emulator.ftp.config.Extension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** Opens the control connection: OPEN, and what the client does first. */
public final class Connecting {
  private Connecting() {}

  /** {@code OPEN host [port]}, without login. */
  static void open(ClientSession session, String operands) {
    String[] words = operands.split(" +", -1);
    if (operands.isEmpty()) {
      session.say(ClientMessage.USAGE, "OPEN host port");
      throw new ClientFailure(ClientError.USAGE);
    }
    int port = words.length > 1 ? Words.port(session, words[1]) : ClientOptions.DEFAULT_PORT;
    open(session, words[0], port);
    Login.afterConnect(session);
  }

  /**
   * Connects, and protects the connection as the options and FTP.DATA want it.
   *
   * @param host name or address
   */
  public static void open(ClientSession session, String host, int port) {
    if (session.isConnected()) {
      session.say(ClientMessage.ALREADY_CONNECTED, session.host());
      throw new ClientFailure(ClientError.ALREADY_CONNECTED);
    }
    if (!session.isProxied()) {
      session.say(ClientMessage.CATALOG);
    }
    InetAddress address = address(session, host);
    boolean named = !address.getHostAddress().equals(host);
    session.say(
        ClientMessage.CONNECTING,
        named ? host + " " + address.getHostAddress() : host,
        Integer.toString(port));
    connect(session, host, new InetSocketAddress(address, port));
    boolean implicit = port == session.get(ClientParameters.TLSPORT);
    if (implicit && !session.get(ClientParameters.SECUREIMPLICITZOS)) {
      Securing.handshake(session, true);
    }
    if (greeting(session).isFailure()) {
      session.disconnect();
      throw new ClientFailure(ClientError.CONNECT_FAILED);
    }
    if (implicit && session.get(ClientParameters.SECUREIMPLICITZOS)) {
      Securing.handshake(session, true);
    }
    if (implicit) {
      Securing.protectData(session);
    } else {
      Securing.negotiateAtLogin(session);
    }
    if (session.get(ClientParameters.EXTENSIONS).contains(Extension.UTF8)) {
      useUtf8(session);
    }
  }

  private static ServerReply greeting(ClientSession session) {
    return session.reply(
        ClientParameters.MYOPENTIME, ControlChannel.connectingTo(session.control().server()));
  }

  /** FEAT, and when the server knows UTF-8, LANG; the connection goes on as it was otherwise. */
  private static void useUtf8(ClientSession session) {
    ServerReply features = session.command("FEAT");
    boolean offered =
        features.lines().stream().anyMatch(line -> line.strip().equalsIgnoreCase("UTF8"));
    if (offered && !session.command("LANG en").isFailure()) {
      session.control().useUtf8();
    }
  }

  private static InetAddress address(ClientSession session, String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException unknown) {
      session.say(ClientMessage.UNKNOWN_HOST, host);
      throw new ClientFailure(ClientError.CONNECT_FAILED, unknown);
    }
  }

  private static void connect(ClientSession session, String host, InetSocketAddress server) {
    try {
      ControlChannel control =
          ControlChannel.open(
              server,
              relay(session, server.getAddress()).orElse(null),
              session.options().source().isEmpty()
                  ? null
                  : address(session, session.options().source()),
              session.limit(ClientParameters.MYOPENTIME));
      session.connected(host, control);
      if (session.get(ClientParameters.FTPKEEPALIVE) > 0) {
        control.keepAlive();
      }
    } catch (NetworkException failure) {
      throw session.failed(failure);
    } catch (IOException failure) {
      throw new ClientFailure(ClientError.SESSION, failure);
    }
  }

  /** The SOCKS server that SOCKSCONFIGFILE has for a host; empty for none. */
  private static Optional<SocksServer> relay(ClientSession session, InetAddress host)
      throws IOException {
    String name = session.get(ClientParameters.SOCKSCONFIGFILE);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<String>> lines = session.environment().read(name);
    if (lines.isEmpty()) {
      session.say(ClientMessage.LOCAL_FAILURE, name, "not found or not readable");
      throw new ClientFailure(ClientError.FILE_ACCESS);
    }
    SocksRules rules = SocksRules.parse(lines.get());
    rules
        .wrongLines()
        .forEach(
            line -> session.show(ConfigurationText.IN_ERROR.with(name.replace("'", ""), line, 1)));
    return rules.serverFor(host);
  }

  /** {@code CLOSE}: says goodbye and stays in the client. */
  static void close(ClientSession session, String operands) {
    session.quit();
    session.disconnect();
  }

  /** {@code QUIT}: says goodbye and ends the client. */
  public static void quit(ClientSession session, String operands) {
    session.end();
    if (session.isConnected()) {
      close(session, operands);
    }
  }
}
