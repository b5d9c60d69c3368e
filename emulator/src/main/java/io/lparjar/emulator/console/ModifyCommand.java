package io.lparjar.emulator.console;

import io.lparjar.emulator.ftp.config.Traces;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code F FTPD1,DEBUG=(trace,...)} and {@code DUMP=(number,...)}: what the FTP server traces in
 * sessions that begin afterwards, and dumps; {@code ?} only shows it. Each replaces the set before.
 * A filter, {@code USERID(x)} or {@code IPADDR(x)}, at the end says in which sessions; that of DUMP
 * has nothing to do.
 *
 * @see "z/OS Communications Server IP System Administrator's Commands, MODIFY command: FTP"
 */
final class ModifyCommand implements ConsoleCommand {
  private static final Pattern REQUEST =
      Pattern.compile("(DEB(?:UG)?|DU(?:MP)?)=\\(?(.*?)(?:,((?:USERID|IPADDR)\\([^)]*\\)))?\\)?");
  private static final Pattern DUMPS = Pattern.compile("ALL|FSC|SOC|JES|SQL|\\d{1,2}");

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    String[] parts = operand.split(",", 2);
    if (!system.isServer(parts[0])) {
      answers.write(ConsoleMessage.NOT_ACTIVE.with(parts[0]));
      return;
    }
    Matcher request = REQUEST.matcher(parts.length < 2 ? "" : parts[1].replace(" ", ""));
    Optional<String> answer =
        !request.matches()
            ? Optional.empty()
            : request.group(1).startsWith("DEB")
                ? debug(system.traces(), balanced(request.group(2)), request.group(3))
                : dump(system.traces(), request.group(2));
    answers.write(answer.orElseGet(() -> ConsoleMessage.INVALID_PARAMETER.with("MODIFY")));
  }

  /** The parenthesis at the end belongs to a level, as in {@code FSC(2)}, when one is open. */
  private static String balanced(String options) {
    return options.lastIndexOf('(') > options.lastIndexOf(')') ? options + ")" : options;
  }

  private static Optional<String> debug(
      ServerTraces traces, String options, @Nullable String condition) {
    if (!options.equals("?")) {
      Optional<Traces> wanted = Traces.parse(options);
      Optional<TraceFilter> filter =
          condition == null ? Optional.of(TraceFilter.ALL) : TraceFilter.parse(condition);
      if (wanted.isEmpty() || filter.isEmpty() || options.isEmpty()) {
        return Optional.empty();
      }
      traces.trace(wanted.get(), filter.get());
    }
    return Optional.of(ConsoleMessage.ACTIVE_TRACES.with(traces.shown()));
  }

  private static Optional<String> dump(ServerTraces traces, String options) {
    if (options.equals("NONE")) {
      traces.dump(Traces.NONE.toString());
    } else if (!options.equals("?")) {
      for (String option : options.split(",", -1)) {
        if (!DUMPS.matcher(option).matches()) {
          return Optional.empty();
        }
      }
      traces.dump(options.replace(',', ' '));
    }
    return Optional.of(ConsoleMessage.ACTIVE_DUMPS.with(traces.dumps()));
  }
}
