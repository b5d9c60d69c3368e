package io.lparjar.emulator.transcript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A client that shows every byte: no login of its own, no mapping of replies. Under TLS, each of
 * its data connections has a session of its own.
 */
final class TranscriptClient implements AutoCloseable {
  private static final Set<String> TRANSFERS =
      Set.of("STOR", "APPE", "STOU", "RETR", "LIST", "NLST");
  private static final Pattern PORT = Pattern.compile("229 .*\\|\\|\\|(\\d+)\\|.*");
  private static final int TIMEOUT_MILLIS = 60_000;

  /** The commands that protect data connections too, without PROT. */
  private static final Set<String> PROTECTING = Set.of("AUTH SSL", "AUTH TLS-P");

  private final Socket control;
  private final boolean implicit;
  private BufferedReader replies;
  private OutputStream commands;
  private @Nullable Socket data;
  private @Nullable SSLContext trusted;
  private boolean protecting;
  private boolean dataPrivate;

  /** One that has connected to the port on which TLS is asked for. */
  TranscriptClient(InetSocketAddress server) throws IOException {
    this(server, false);
  }

  /**
   * One that has connected.
   *
   * @param implicit whether to the port on which TLS needs no AUTH
   */
  TranscriptClient(InetSocketAddress server, boolean implicit) throws IOException {
    this.implicit = implicit;
    this.dataPrivate = implicit;
    control = connect(server);
    control.setTcpNoDelay(true);
    commands = control.getOutputStream();
    replies = reader(control);
  }

  /** Does what follows a 234 reply, or the greeting of implicit TLS. */
  void startTls(SSLContext trust) throws IOException {
    SSLSocket secured = secured(control, trust, false);
    commands = secured.getOutputStream();
    replies = reader(secured);
    trusted = trust;
  }

  /** Does what follows the reply to CCC: waits for the server to end TLS, and goes on in clear. */
  void endTls() throws IOException {
    if (replies.read() >= 0) {
      throw new IOException("the server does not end TLS");
    }
    commands = control.getOutputStream();
    replies = reader(control);
  }

  private static SSLSocket secured(Socket plain, SSLContext trust, boolean autoClose)
      throws IOException {
    SSLSocket secured =
        (SSLSocket)
            trust.getSocketFactory().createSocket(plain, "localhost", plain.getPort(), autoClose);
    secured.startHandshake();
    return secured;
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  /** Sends a command, and EPSV before one that uses the data connection. */
  void command(String text) throws IOException {
    String verb = text.split(" ", 2)[0].toUpperCase(java.util.Locale.ROOT);
    if (TRANSFERS.contains(verb) && data == null) {
      openData();
    }
    protecting = PROTECTING.contains(text.toUpperCase(java.util.Locale.ROOT));
    send(text);
  }

  /** The lines of the next reply. */
  List<String> reply() throws IOException {
    List<String> lines = new ArrayList<>();
    while (true) {
      String line = replies.readLine();
      if (line == null) {
        lines.add("(connection closed)");
        return lines;
      }
      lines.add(line);
      if (line.length() > 3 && line.charAt(3) == ' ' && Character.isDigit(line.charAt(0))) {
        noteProtection(line);
        if (line.charAt(0) > '3') {
          closeData();
        }
        return lines;
      }
    }
  }

  private void noteProtection(String reply) {
    switch (reply) {
      case "200 Data connection protection set to private" -> dataPrivate = true;
      case "200 Data connection protection set to clear" -> dataPrivate = false;
      case "234 Security environment established - ready for negotiation" ->
          dataPrivate = protecting;
      case "220 Service ready for new user." -> dataPrivate = implicit;
      default -> {
        return;
      }
    }
  }

  /** Sends bytes and closes the connection, which the server may have ended before. */
  void sendData(byte[] bytes) throws IOException {
    try (Socket connection = takeData()) {
      connection.getOutputStream().write(bytes);
    } catch (SocketException ended) {
      return; // the reply tells the rest
    }
  }

  /** Sends bytes and ends the connection without a word of TLS. */
  void sendPartOfData(byte[] bytes) throws IOException {
    Socket plain = data;
    if (plain == null) {
      throw new IllegalStateException("there is no data connection");
    }
    try (plain) {
      takeData().getOutputStream().write(bytes);
      plain.shutdownOutput();
      plain.getInputStream().readAllBytes();
    }
  }

  /** Sends a command past TLS. */
  void commandInClear(String text) throws IOException {
    control.getOutputStream().write(line(text));
  }

  private static byte[] line(String text) {
    return (text + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Sends bytes and leaves the connection open. */
  void sendMoreData(byte[] bytes) throws IOException {
    Socket connection = takeData();
    connection.getOutputStream().write(bytes);
    data = connection;
  }

  byte[] receiveData() throws IOException {
    try (Socket connection = takeData()) {
      return connection.getInputStream().readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    closeData();
    control.close();
  }

  private void openData() throws IOException {
    send("EPSV");
    String reply = String.join("\n", reply());
    Matcher port = PORT.matcher(reply);
    if (port.matches()) {
      data =
          connect(new InetSocketAddress(control.getInetAddress(), Integer.parseInt(port.group(1))));
    }
  }

  private Socket takeData() throws IOException {
    Socket connection = data;
    if (connection == null) {
      throw new IllegalStateException("there is no data connection");
    }
    data = null;
    SSLContext trust = trusted;
    return dataPrivate && trust != null ? secured(connection, trust, true) : connection;
  }

  private void closeData() throws IOException {
    if (data != null) {
      data.close();
      data = null;
    }
  }

  private void send(String text) throws IOException {
    commands.write(line(text));
  }

  private static Socket connect(InetSocketAddress address) throws IOException {
    Socket socket = new Socket();
    socket.setSoTimeout(TIMEOUT_MILLIS);
    InetAddress host = address.getAddress();
    socket.connect(new InetSocketAddress(host, address.getPort()), TIMEOUT_MILLIS);
    return socket;
  }
}
