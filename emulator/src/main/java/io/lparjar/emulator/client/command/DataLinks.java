package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.client.net.DataLink;
import io.lparjar.emulator.client.net.NetworkException;
import io.lparjar.emulator.client.net.ServerReply;
import io.lparjar.emulator.client.net.SocksServer;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.ClientSession.Switch;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Agrees with the server on a data connection.
 *
 * <ol>
 *   <li>EPSV with IPv6, and with IPv4 when EPSV4 says so; not again in a session whose server has
 *       refused it, or answered in another form than RFC 2428 has
 *   <li>else PASV with FWFRIENDLY or PASSIVEONLY
 *   <li>else PORT, which SENDPORT can turn off
 * </ol>
 *
 * @see "z/OS Communications Server IP Configuration Reference, EPSV4 and FWFRIENDLY statements"
 */
final class DataLinks {
  /** {@code 229 text (|||port|)}. */
  private static final Pattern EXTENDED =
      Pattern.compile("229 .*\\(([!-~])\\1\\1(\\d{1,5})\\1\\).*");

  /** Six numbers, which old servers do not put in parentheses. */
  private static final Pattern PASSIVE =
      Pattern.compile(
          "227 .*?(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3})\\D*");

  private static final int BYTE = 256;
  private static final int LARGEST_PORT = 65_535;

  private DataLinks() {}

  /** Agrees on the next data connection. */
  static DataLink agree(ClientSession session) {
    boolean newProtocol = session.control().server().getAddress() instanceof Inet6Address;
    boolean extended =
        newProtocol || (session.get(ClientParameters.EPSV4) && !session.isExtendedPassiveRefused());
    if (extended) {
      Optional<DataLink> link = extendedPassive(session);
      if (link.isPresent()) {
        return link.get();
      }
      session.extendedPassiveRefused();
      if (newProtocol) {
        throw noDataConnection(session, ClientError.SERVER);
      }
    }
    boolean passive =
        session.get(ClientParameters.FWFRIENDLY) || session.get(ClientParameters.PASSIVEONLY);
    return passive ? passive(session) : active(session);
  }

  private static Optional<DataLink> extendedPassive(ClientSession session) {
    return extendedPort(session.command("EPSV"))
        .map(port -> connect(session, session.control().server().getAddress(), port));
  }

  /** The port in a reply to EPSV; empty when there is none. */
  private static Optional<Integer> extendedPort(ServerReply reply) {
    return Optional.of(EXTENDED.matcher(reply.lastLine()))
        .filter(Matcher::matches)
        .map(form -> Integer.valueOf(form.group(2)))
        .filter(port -> port <= LARGEST_PORT);
  }

  private static DataLink passive(ClientSession session) {
    InetSocketAddress told = passiveAddress(session);
    return connect(
        session,
        session.get(ClientParameters.PASSIVEIGNOREADDR)
            ? session.control().server().getAddress()
            : told.getAddress(),
        told.getPort());
  }

  /** Has the server listen, with PASV, or EPSV when it is reached by IPv6. */
  static InetSocketAddress listeningServer(ClientSession session) {
    InetAddress server = session.control().server().getAddress();
    if (!(server instanceof Inet6Address)) {
      return passiveAddress(session);
    }
    return extendedPort(session.require("EPSV"))
        .map(port -> new InetSocketAddress(server, port))
        .orElseThrow(() -> noDataConnection(session, ClientError.SERVER));
  }

  private static InetSocketAddress passiveAddress(ClientSession session) {
    Matcher form = PASSIVE.matcher(session.require("PASV").lastLine());
    if (!form.matches()) {
      throw noDataConnection(session, ClientError.SERVER);
    }
    int[] numbers = IntStream.rangeClosed(1, 6).map(i -> Integer.parseInt(form.group(i))).toArray();
    if (Arrays.stream(numbers).anyMatch(number -> number >= BYTE)) {
      throw noDataConnection(session, ClientError.SERVER);
    }
    byte[] address = new byte[4];
    for (int i = 0; i < address.length; i++) {
      address[i] = (byte) numbers[i];
    }
    try {
      return new InetSocketAddress(
          InetAddress.getByAddress(address), numbers[4] * BYTE + numbers[5]);
    } catch (IOException impossible) {
      throw new ClientFailure(ClientError.INTERNAL, impossible);
    }
  }

  private static DataLink connect(ClientSession session, InetAddress address, int port) {
    try {
      return DataLink.Passive.connect(
          new InetSocketAddress(address, port),
          session.control().server(),
          session.control().via().orElse(null),
          session.limit(ClientParameters.INACTTIME));
    } catch (NetworkException failure) {
      session.say(ClientMessage.NO_DATA_CONNECTION);
      throw session.failed(failure);
    }
  }

  private static DataLink active(ClientSession session) {
    Optional<SocksServer> relay = session.control().via();
    return relay.isPresent() ? relayed(session, relay.get()) : listening(session);
  }

  private static DataLink listening(ClientSession session) {
    InetSocketAddress local = session.control().local();
    try {
      boolean sendPort = session.is(Switch.SENDPORT);
      DataLink.Active link =
          DataLink.Active.listen(
              new InetSocketAddress(local.getAddress(), sendPort ? 0 : local.getPort()),
              session.control().server());
      return sendPort ? told(session, link, link.address()) : link;
    } catch (IOException failure) {
      throw noDataConnection(session, ClientError.CONNECT_FAILED);
    }
  }

  /** The server always has to be told of a port that is not the client's. */
  private static DataLink relayed(ClientSession session, SocksServer relay) {
    try {
      DataLink.Relayed link =
          DataLink.Relayed.listen(
              relay, session.control().server(), session.limit(ClientParameters.INACTTIME));
      return told(session, link, link.address());
    } catch (NetworkException failure) {
      session.say(ClientMessage.NO_DATA_CONNECTION);
      throw session.failed(failure);
    } catch (IOException failure) {
      throw noDataConnection(session, ClientError.CONNECT_FAILED);
    }
  }

  /** The link, once the server knows where to connect. */
  private static DataLink told(ClientSession session, DataLink link, InetSocketAddress address)
      throws IOException {
    try {
      session.require(portCommand(address));
      return link;
    } catch (ClientFailure refused) {
      link.close();
      throw refused;
    }
  }

  /** {@code PORT h1,h2,h3,h4,p1,p2}, or {@code EPRT |2|address|port|}. */
  static String portCommand(InetSocketAddress address) {
    int port = address.getPort();
    String host = address.getAddress().getHostAddress();
    return address.getAddress() instanceof Inet6Address
        ? "EPRT |2|" + host + "|" + port + "|"
        : "PORT " + host.replace('.', ',') + "," + port / BYTE + "," + port % BYTE;
  }

  private static ClientFailure noDataConnection(ClientSession session, ClientError error) {
    session.say(ClientMessage.NO_DATA_CONNECTION);
    return new ClientFailure(error);
  }
}
