package io.lparjar.emulator.transcript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A client that shows every byte: no login of its own, no mapping of replies. */
final class TranscriptClient implements AutoCloseable {
  private static final Set<String> TRANSFERS =
      Set.of("STOR", "APPE", "STOU", "RETR", "LIST", "NLST");
  private static final Pattern PORT = Pattern.compile("229 .*\\|\\|\\|(\\d+)\\|.*");
  private static final int TIMEOUT_MILLIS = 20_000;

  private final Socket control;
  private final BufferedReader replies;
  private @Nullable Socket data;

  TranscriptClient(InetSocketAddress server) throws IOException {
    control = connect(server);
    control.setTcpNoDelay(true);
    replies =
        new BufferedReader(
            new InputStreamReader(control.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  /** Sends a command, and EPSV before one that uses the data connection. */
  void command(String text) throws IOException {
    String verb = text.split(" ", 2)[0].toUpperCase(java.util.Locale.ROOT);
    if (TRANSFERS.contains(verb) && data == null) {
      openData();
    }
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
        if (line.charAt(0) > '3') {
          closeData();
        }
        return lines;
      }
    }
  }

  void sendData(byte[] bytes) throws IOException {
    try (Socket connection = takeData()) {
      connection.getOutputStream().write(bytes);
    }
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

  private Socket takeData() {
    Socket connection = data;
    if (connection == null) {
      throw new IllegalStateException("there is no data connection");
    }
    data = null;
    return connection;
  }

  private void closeData() throws IOException {
    if (data != null) {
      data.close();
      data = null;
    }
  }

  private void send(String text) throws IOException {
    control.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Socket connect(InetSocketAddress address) throws IOException {
    Socket socket = new Socket();
    socket.setSoTimeout(TIMEOUT_MILLIS);
    InetAddress host = address.getAddress();
    socket.connect(new InetSocketAddress(host, address.getPort()), TIMEOUT_MILLIS);
    return socket;
  }
}
