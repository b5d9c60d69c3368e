package io.lparjar.emulator.console;

import io.lparjar.emulator.console.ConsoleSystem.Connection;
import io.lparjar.jes.tso.TsoCommand;
import io.lparjar.jes.tso.TsoSession;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code NETSTAT report}: connections, reserved ports, zones and options of the TCP/IP stack, as
 * TSO users see them. Without a report it shows the connections. The application data of a
 * connection is left out.
 *
 * @param system to look at; asked when the command is
 * @see "z/OS Communications Server IP System Administrator's Commands, The TSO NETSTAT command"
 */
public record NetstatTsoCommand(Supplier<ConsoleSystem> system) implements TsoCommand {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final int FAILED = 12;

  @Override
  public int execute(TsoSession session, String command) {
    String[] words = command.strip().split("\\s+", -1);
    String wanted = words.length < 2 ? NetstatReport.CONN.name() : words[1];
    Optional<List<String>> lines =
        NetstatReport.find(wanted).flatMap(report -> lines(report, words));
    if (lines.isEmpty()) {
      session.show(ConsoleMessage.NETSTAT_PARAMETER.with(words[words.length - 1]));
      return FAILED;
    }
    session.show(
        ConsoleMessage.NETSTAT_HEADING.with(
            DisplayTcpipCommand.RELEASE,
            DisplayTcpipCommand.STACK,
            TIME.format(LocalTime.from(system.get().now()))));
    lines.get().forEach(session::show);
    return 0;
  }

  private Optional<List<String>> lines(NetstatReport report, String[] words) {
    ConsoleSystem shown = system.get();
    return switch (report) {
      case CONN -> Optional.of(connections(shown));
      case PORTLIST -> Optional.of(ProfileDisplay.ports(shown.profile()));
      case ACCESS ->
          words.length > 2 && words[2].equalsIgnoreCase("NETWORK")
              ? Optional.of(ProfileDisplay.zones(shown.profile()))
              : Optional.empty();
      case CONFIG -> Optional.of(ProfileDisplay.configuration(shown.profile()));
      case TTLS -> Optional.empty();
    };
  }

  private static List<String> connections(ConsoleSystem shown) {
    List<String> lines = new ArrayList<>();
    lines.add("User Id  Conn     State");
    lines.add("-------  ----     -----");
    for (Connection connection : shown.connections().get()) {
      String state = connection.isListening() ? "Listen" : "Establsh";
      lines.add(
          ConsoleMessage.CONNECTION.with(shown.server().jobName(), connection.number(), state));
      lines.add(
          socket(
              "Local Socket:  ",
              DisplayTcpipCommand.address(connection.local())
                  + ".."
                  + connection.local().getPort()));
      lines.add(
          socket(
              "Foreign Socket:",
              DisplayTcpipCommand.address(connection.foreign())
                  + ".."
                  + connection.foreign().getPort()));
    }
    return lines;
  }

  private static String socket(String label, String socket) {
    return "  " + label + " " + socket.toLowerCase(Locale.ROOT);
  }

  @Override
  public String help() {
    return "NETSTAT [CONN|PORTLIST|ACCESS NETWORK|CONFIG]: the TCP/IP stack";
  }
}
