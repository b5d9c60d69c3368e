package io.lparjar.emulator.console;

import io.lparjar.emulator.console.ConsoleSystem.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What NETSTAT TTLS shows: the AT-TLS groups in use, or the rule of one connection.
 *
 * @see "z/OS Communications Server IP System Administrator's Commands, Netstat TTLS/-x report"
 */
record TtlsDisplay(ConsoleSystem system) {

  /** The groups with the number of their connections, for the console. */
  List<String> consoleGroups() {
    List<String> lines = new ArrayList<>();
    lines.add(ConsoleMessage.TTLS_GROUPS.with());
    int number = 1;
    for (Map.Entry<String, Integer> group : counted().entrySet()) {
      lines.add(ConsoleMessage.TTLS_GROUP.with(group.getKey(), number++, group.getValue()));
    }
    return lines;
  }

  /** The same for TSO. [documented] */
  List<String> groups() {
    List<String> lines = new ArrayList<>();
    lines.add("TTLSGrpAction             Group ID           Conns");
    lines.add("-----------------------   -----------------  -----");
    int number = 1;
    for (Map.Entry<String, Integer> group : counted().entrySet()) {
      lines.add(
          String.format(
              Locale.ROOT, "%-25s %08X           %5d", group.getKey(), number++, group.getValue()));
    }
    return lines;
  }

  private Map<String, Integer> counted() {
    Map<String, Integer> groups = new TreeMap<>();
    for (Connection connection : system.connections().get()) {
      TtlsMapping mapping = connection.ttls();
      if (mapping != null) {
        groups.merge(mapping.group(), 1, Integer::sum);
      }
    }
    return groups;
  }

  /** The rule and the actions of a connection, for the console; none when it maps to no rule. */
  List<String> consoleConnection(long number) {
    List<String> lines = new ArrayList<>();
    for (Connection connection : system.connections().get()) {
      TtlsMapping mapping = connection.ttls();
      if (connection.number() == number && mapping != null) {
        lines.add(ConsoleMessage.TTLS_CONNECTION.with(number));
        lines.add(ConsoleMessage.TTLS_JOB.with(system.server().jobName()));
        lines.add(DisplayTcpipCommand.socket(ConsoleMessage.TTLS_LOCAL, connection.local()));
        lines.add(DisplayTcpipCommand.socket(ConsoleMessage.TTLS_REMOTE, connection.foreign()));
        lines.add(ConsoleMessage.TTLS_RULE.with(mapping.rule()));
        lines.add(ConsoleMessage.TTLS_GROUP_ACTION.with(mapping.group()));
        lines.add(ConsoleMessage.TTLS_ENVIRONMENT_ACTION.with(mapping.environment()));
        if (!mapping.connection().isEmpty()) {
          lines.add(ConsoleMessage.TTLS_CONNECTION_ACTION.with(mapping.connection()));
        }
      }
    }
    return lines;
  }

  /** The same for TSO. [documented] */
  List<String> connection(long number) {
    List<String> lines = new ArrayList<>();
    for (Connection connection : system.connections().get()) {
      TtlsMapping mapping = connection.ttls();
      if (connection.number() == number && mapping != null) {
        lines.add(String.format(Locale.ROOT, "ConnID: %08X", number));
        lines.add("  JobName:      " + system.server().jobName());
        lines.add("  LocalSocket:  " + ConnectionDisplay.socket(connection.local()));
        lines.add("  RemoteSocket: " + ConnectionDisplay.socket(connection.foreign()));
        lines.add("  MapType:      Primary");
        lines.add("TTLSRule: " + mapping.rule());
        lines.add("  TTLSGrpAction: " + mapping.group());
        lines.add("  TTLSEnvAction: " + mapping.environment());
        if (!mapping.connection().isEmpty()) {
          lines.add("  TTLSConnAction: " + mapping.connection());
        }
      }
    }
    return lines;
  }
}
