package io.lparjar.emulator.console;

import io.lparjar.emulator.console.ConsoleSystem.Connection;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code D TCPIP}, {@code D TCPIP,,NETSTAT,CONN} and {@code D TCPIP,,NETSTAT,TTLS}: the TCP/IP
 * stack, the connections of the FTP server, and what AT-TLS does with them.
 *
 * @see "z/OS Communications Server IP System Administrator's Commands, DISPLAY TCPIP,,NETSTAT"
 */
final class DisplayTcpipCommand implements ConsoleCommand {
  private static final String STACK = "TCPIP";
  private static final String RELEASE = "V3R1"; // [inferred] from the release emulated
  private static final Pattern TTLS_CONNECTION =
      Pattern.compile("TCPIP,(?:TCPIP)?,N(?:ETSTAT)?,TTLS,CONN=([0-9A-F]{1,8})");
  private static final String MAPPED_PREFIX = "::FFFF:";

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    switch (operand) {
      case STACK -> stack(answers);
      case "TCPIP,,NETSTAT,CONN",
          "TCPIP,,N,CONN",
          "TCPIP,TCPIP,NETSTAT,CONN",
          "TCPIP,TCPIP,N,CONN" ->
          connections(system, answers);
      case "TCPIP,,NETSTAT,TTLS",
          "TCPIP,,N,TTLS",
          "TCPIP,TCPIP,NETSTAT,TTLS",
          "TCPIP,TCPIP,N,TTLS" ->
          new TtlsDisplay(system, RELEASE, STACK).groups(answers);
      default -> other(system, operand, answers);
    }
  }

  /** {@code TCPIP,,NETSTAT,TTLS,CONN=number} */
  private static void other(ConsoleSystem system, String operand, Answers answers) {
    Matcher one = TTLS_CONNECTION.matcher(operand);
    if (one.matches()) {
      new TtlsDisplay(system, RELEASE, STACK).connection(Long.parseLong(one.group(1), 16), answers);
    } else {
      answers.write(ConsoleMessage.INVALID_PARAMETER.with("DISPLAY"));
    }
  }

  private static void stack(Answers answers) {
    answers.write(
        ConsoleMessage.TCPIP_STATUS.with(answers.connector()),
        ConsoleMessage.TCPIP_HEADING.with(),
        ConsoleMessage.TCPIP_RULE.with(),
        ConsoleMessage.TCPIP_STACK.with(STACK, RELEASE),
        ConsoleMessage.TCPIP_END.with());
  }

  private static void connections(ConsoleSystem system, Answers answers) {
    List<Connection> connections = system.connections().get();
    List<String> lines = new ArrayList<>();
    lines.add(ConsoleMessage.NETSTAT.with(RELEASE, STACK, answers.connector()));
    lines.add(ConsoleMessage.CONNECTIONS.with());
    for (Connection connection : connections) {
      String state = connection.isListening() ? "LISTEN" : "ESTBLSH";
      lines.add(
          ConsoleMessage.CONNECTION.with(system.server().jobName(), connection.number(), state));
      lines.add(socket(ConsoleMessage.LOCAL_SOCKET, connection.local()));
      lines.add(socket(ConsoleMessage.FOREIGN_SOCKET, connection.foreign()));
    }
    lines.add(ConsoleMessage.RECORDS_DISPLAYED.with(connections.size()));
    lines.add(ConsoleMessage.END_OF_REPORT.with());
    answers.write("", lines);
  }

  /** The server's socket is of IPv6, and an IPv4 address is shown mapped. */
  static String socket(ConsoleMessage line, InetSocketAddress end) {
    InetAddress address = end.getAddress();
    String shown =
        address.isAnyLocalAddress()
            ? "::"
            : address instanceof Inet4Address
                ? MAPPED_PREFIX + address.getHostAddress()
                : address.getHostAddress();
    return line.with(shown, end.getPort());
  }
}
