package io.lparjar.emulator.console;

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
 * {@code NETSTAT report}: connections, what AT-TLS does with them, reserved ports, zones and
 * options of the TCP/IP stack, as TSO users see them. Without a report it shows the connections.
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
            system.get().release().name(),
            system.get().identity().stack(),
            TIME.format(LocalTime.from(system.get().now()))));
    lines.get().forEach(session::show);
    return 0;
  }

  private Optional<List<String>> lines(NetstatReport report, String[] words) {
    ConsoleSystem shown = system.get();
    return switch (report) {
      case CONN -> connections(shown, word(words, 2));
      case PORTLIST -> Optional.of(ProfileDisplay.ports(shown.profile()));
      case ACCESS ->
          word(words, 2).equals("NETWORK")
              ? Optional.of(ProfileDisplay.zones(shown.profile()))
              : Optional.empty();
      case CONFIG -> Optional.of(ProfileDisplay.configuration(shown.profile()));
      case TTLS -> ttls(new TtlsDisplay(shown), word(words, 2), word(words, 3));
    };
  }

  /** CONN, perhaps with APPLDATA. */
  private static Optional<List<String>> connections(ConsoleSystem shown, String modifier) {
    boolean withApplicationData = modifier.equals("APPLDATA");
    if (!withApplicationData && !modifier.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    lines.add("User Id  Conn     State");
    lines.add("-------  ----     -----");
    lines.addAll(ConnectionDisplay.rows(shown, shown.connections().get(), withApplicationData));
    return Optional.of(lines);
  }

  /** TTLS, perhaps with GROUP, or CONN and the number of a connection. */
  private static Optional<List<String>> ttls(TtlsDisplay display, String modifier, String number) {
    return switch (modifier) {
      case "", "GROUP" -> Optional.of(display.groups());
      case "CONN" ->
          number.matches("[0-9A-F]{1,8}")
              ? Optional.of(display.connection(Long.parseLong(number, 16)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static String word(String[] words, int index) {
    return words.length > index ? words[index].toUpperCase(Locale.ROOT) : "";
  }

  @Override
  public String help() {
    return "NETSTAT [CONN|TTLS|PORTLIST|ACCESS NETWORK|CONFIG]: the TCP/IP stack";
  }
}
