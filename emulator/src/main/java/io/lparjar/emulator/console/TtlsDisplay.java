package io.lparjar.emulator.console;

import io.lparjar.emulator.console.ConsoleSystem.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What NETSTAT TTLS shows: the AT-TLS groups in use, or the rule of one connection.
 *
 * @see "z/OS Communications Server IP System Administrator's Commands, Netstat TTLS/-x report"
 */
record TtlsDisplay(ConsoleSystem system, String release, String stack) {

  /** The groups with the number of their connections. */
  void groups(Answers answers) {
    Map<String, Integer> groups = new TreeMap<>();
    for (Connection connection : system.connections().get()) {
      TtlsMapping mapping = connection.ttls();
      if (mapping != null) {
        groups.merge(mapping.group(), 1, Integer::sum);
      }
    }
    List<String> lines = heading(answers);
    lines.add(ConsoleMessage.TTLS_GROUPS.with());
    int number = 1;
    for (Map.Entry<String, Integer> group : groups.entrySet()) {
      lines.add(ConsoleMessage.TTLS_GROUP.with(group.getKey(), number++, group.getValue()));
    }
    end(answers, lines, groups.size());
  }

  /** The rule and the actions of a connection, by its number. */
  void connection(long number, Answers answers) {
    List<String> lines = heading(answers);
    int found = 0;
    for (Connection connection : system.connections().get()) {
      if (connection.number() == number && connection.ttls() != null) {
        found++;
        lines.add(ConsoleMessage.TTLS_CONNECTION.with(number));
        lines.add(ConsoleMessage.TTLS_JOB.with(system.server().jobName()));
        lines.add(DisplayTcpipCommand.socket(ConsoleMessage.TTLS_LOCAL, connection.local()));
        lines.add(DisplayTcpipCommand.socket(ConsoleMessage.TTLS_REMOTE, connection.foreign()));
        add(lines, Objects.requireNonNull(connection.ttls()));
      }
    }
    end(answers, lines, found);
  }

  private static void add(List<String> lines, TtlsMapping mapping) {
    lines.add(ConsoleMessage.TTLS_RULE.with(mapping.rule()));
    lines.add(ConsoleMessage.TTLS_GROUP_ACTION.with(mapping.group()));
    lines.add(ConsoleMessage.TTLS_ENVIRONMENT_ACTION.with(mapping.environment()));
    if (!mapping.connection().isEmpty()) {
      lines.add(ConsoleMessage.TTLS_CONNECTION_ACTION.with(mapping.connection()));
    }
  }

  private List<String> heading(Answers answers) {
    List<String> lines = new ArrayList<>();
    lines.add(ConsoleMessage.NETSTAT.with(release, stack, answers.connector()));
    return lines;
  }

  private static void end(Answers answers, List<String> lines, int records) {
    lines.add(ConsoleMessage.RECORDS_DISPLAYED.with(records));
    lines.add(ConsoleMessage.END_OF_REPORT.with());
    answers.write("", lines);
  }
}
