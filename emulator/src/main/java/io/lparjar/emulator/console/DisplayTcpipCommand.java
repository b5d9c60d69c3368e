package io.lparjar.emulator.console;

import io.lparjar.emulator.console.ConsoleSystem.Connection;
import io.lparjar.emulator.profile.TcpipProfile;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code D TCPIP} and {@code D TCPIP,,NETSTAT,report}: the TCP/IP stack, the connections of the FTP
 * server, what AT-TLS does with them, and the stack's profile.
 *
 * @see "z/OS Communications Server IP System Administrator's Commands, DISPLAY TCPIP,,NETSTAT"
 */
final class DisplayTcpipCommand implements ConsoleCommand {
  private static final Pattern NETSTAT =
      Pattern.compile("TCPIP,([^,]*),N(?:ETSTAT)?,([^,]+)(?:,(.*))?");
  private static final Pattern ONE_CONNECTION = Pattern.compile("CONN=([0-9A-F]{1,8})");
  private static final int NO_RECORDS = -1;
  private static final String MAPPED_PREFIX = "::FFFF:";

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    Matcher netstat = NETSTAT.matcher(operand);
    String stack = system.identity().stack();
    Optional<NetstatReport> report =
        netstat.matches() && (netstat.group(1).isEmpty() || netstat.group(1).equals(stack))
            ? NetstatReport.find(netstat.group(2))
            : Optional.empty();
    if (operand.equals("TCPIP")) {
      stack(system, answers);
    } else if (report.isEmpty()
        || !show(system, report.get(), Objects.requireNonNullElse(netstat.group(3), ""), answers)) {
      answers.write(ConsoleMessage.INVALID_PARAMETER.with("DISPLAY"));
    }
  }

  /** Whether the report takes those modifiers, and was shown. */
  private static boolean show(
      ConsoleSystem system, NetstatReport report, String modifiers, Answers answers) {
    TcpipProfile profile = system.profile();
    boolean plain = modifiers.isEmpty();
    return switch (report) {
      case CONN -> (plain || modifiers.equals("APPLDATA")) && connections(system, !plain, answers);
      case TTLS -> ttls(system, modifiers, answers);
      case PORTLIST ->
          plain
              && write(
                  system,
                  answers,
                  ProfileDisplay.ports(profile),
                  ProfileDisplay.portCount(profile));
      case ACCESS ->
          modifiers.equals("NETWORK")
              && write(
                  system, answers, ProfileDisplay.zones(profile), profile.access().rows().size());
      case CONFIG ->
          plain && write(system, answers, ProfileDisplay.configuration(profile), NO_RECORDS);
    };
  }

  private static boolean ttls(ConsoleSystem system, String modifiers, Answers answers) {
    TtlsDisplay display = new TtlsDisplay(system);
    Matcher one = ONE_CONNECTION.matcher(modifiers);
    if (modifiers.isEmpty() || modifiers.equals("GROUP")) {
      List<String> groups = display.consoleGroups();
      frame(system, answers, groups, groups.size() - 1);
    } else if (one.matches()) {
      List<String> found = display.consoleConnection(Long.parseLong(one.group(1), 16));
      frame(system, answers, found, found.isEmpty() ? 0 : 1);
    } else {
      return false;
    }
    return true;
  }

  /** A report as the console shows it: upper case, with how many records it has. */
  private static boolean write(
      ConsoleSystem system, Answers answers, List<String> report, int records) {
    frame(
        system,
        answers,
        report.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList(),
        records);
    return true;
  }

  /** A report between its first line and its last ones. */
  private static void frame(
      ConsoleSystem system, Answers answers, List<String> report, int records) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ConsoleMessage.NETSTAT.with(
            system.release().name(), system.identity().stack(), answers.connector()));
    lines.addAll(report);
    if (records != NO_RECORDS) {
      lines.add(ConsoleMessage.RECORDS_DISPLAYED.with(records));
    }
    lines.add(ConsoleMessage.END_OF_REPORT.with());
    answers.write("", lines);
  }

  private static void stack(ConsoleSystem system, Answers answers) {
    answers.write(
        ConsoleMessage.TCPIP_STATUS.with(answers.connector()),
        ConsoleMessage.TCPIP_HEADING.with(),
        ConsoleMessage.TCPIP_RULE.with(),
        ConsoleMessage.TCPIP_STACK.with(system.identity().stack(), system.release().name()),
        ConsoleMessage.TCPIP_END.with());
  }

  private static boolean connections(
      ConsoleSystem system, boolean withApplicationData, Answers answers) {
    List<Connection> connections = system.connections().get();
    List<String> lines = new ArrayList<>();
    lines.add(ConsoleMessage.CONNECTIONS.with());
    lines.addAll(ConnectionDisplay.rows(system, connections, withApplicationData));
    return write(system, answers, lines, connections.size());
  }

  /** The server's socket is of IPv6, and an IPv4 address is shown mapped. */
  static String socket(ConsoleMessage line, InetSocketAddress end) {
    return line.with(address(end), end.getPort());
  }

  /** An address as the server's IPv6 socket has it. */
  static String address(InetSocketAddress end) {
    InetAddress address = end.getAddress();
    return address.isAnyLocalAddress()
        ? "::"
        : address instanceof Inet4Address
            ? MAPPED_PREFIX + address.getHostAddress()
            : address.getHostAddress();
  }
}
