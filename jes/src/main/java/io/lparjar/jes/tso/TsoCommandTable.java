package io.lparjar.jes.tso;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The commands that TSO users can issue. */
public final class TsoCommandTable {
  private static final int NOT_FOUND = 12;

  /** Before the name of a CLIST or REXX exec that no command may stand for. */
  private static final String EXEC_ONLY = "%";

  private final Map<String, TsoCommand> commands = new ConcurrentHashMap<>();

  /** Makes {@code command} known under {@code name}, upper case, in place of any other. */
  public void register(String name, TsoCommand command) {
    commands.put(name, command);
  }

  /** The command of that name, typed in any case. */
  public Optional<TsoCommand> find(String name) {
    return Optional.ofNullable(commands.get(name.toUpperCase(Locale.ROOT)));
  }

  /** The commands by their names, in alphabetical order. */
  public SortedMap<String, TsoCommand> all() {
    return new TreeMap<>(commands);
  }

  /**
   * Carries out a command line.
   *
   * @return the return code; {@value #NOT_FOUND} of a command that does not exist
   */
  public int execute(TsoSession session, String command) throws IOException {
    String name = nameOf(command);
    Optional<TsoCommand> found = find(name);
    if (found.isEmpty()) {
      String shown = name.startsWith(EXEC_ONLY) ? name.substring(EXEC_ONLY.length()) : name;
      session.show(TsoMessage.COMMAND_NOT_FOUND.with(shown.toUpperCase(Locale.ROOT)));
      return NOT_FOUND;
    }
    return found.get().execute(session, command);
  }

  private static String nameOf(String command) {
    int end = 0;
    while (end < command.length() && " (,'".indexOf(command.charAt(end)) < 0) {
      end++;
    }
    return command.substring(0, end);
  }
}
