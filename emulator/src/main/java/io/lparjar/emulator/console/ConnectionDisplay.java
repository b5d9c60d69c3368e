package io.lparjar.emulator.console;

import io.lparjar.emulator.console.ConsoleSystem.Connection;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines of NETSTAT CONN, with APPLDATA also what each connection tells about itself. [seen]
 *
 * @see "z/OS Communications Server IP System Administrator's Commands, Netstat CONN/-c report"
 */
final class ConnectionDisplay {
  private ConnectionDisplay() {}

  /** As TSO users see those connections of {@code system}, without headings. */
  static List<String> rows(
      ConsoleSystem system, List<Connection> connections, boolean withApplicationData) {
    List<String> lines = new ArrayList<>();
    for (Connection connection : connections) {
      String state = connection.isListening() ? "Listen" : "Establsh";
      lines.add(
          ConsoleMessage.CONNECTION.with(system.server().jobName(), connection.number(), state));
      lines.add("  Local Socket:   " + socket(connection.local()));
      lines.add("  Foreign Socket: " + socket(connection.foreign()));
      if (withApplicationData && !connection.applicationData().isEmpty()) {
        lines.add("  Application Data:  " + connection.applicationData());
      }
    }
    return lines;
  }

  /** The server's socket is of IPv6, and an IPv4 address is shown mapped. */
  static String socket(InetSocketAddress end) {
    return DisplayTcpipCommand.address(end).toLowerCase(Locale.ROOT) + ".." + end.getPort();
  }
}
