package io.lparjar.jes.tso;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * {@code HELP}: the commands, or how one is used. The layout is this system's own.
 *
 * @see "z/OS TSO/E Command Reference, HELP command"
 */
public record HelpCommand(TsoCommandTable commands) implements TsoCommand {
  private static final int FAILED = 12;

  @Override
  public int execute(TsoSession session, String command) {
    String name = TsoOperands.of(command).word(0).toUpperCase(Locale.ROOT);
    if (name.isEmpty()) {
      list(session);
      return 0;
    }
    Optional<TsoCommand> found = commands.find(name);
    if (found.isEmpty()) {
      session.show(TsoMessage.COMMAND_NOT_FOUND.with(name));
      return FAILED;
    }
    String text = found.get().help(name);
    session.show(text.isEmpty() ? name + ": see the manual of RACF commands" : text);
    return 0;
  }

  private void list(TsoSession session) {
    TreeSet<String> others = new TreeSet<>();
    TreeSet<String> texts = new TreeSet<>();
    for (Map.Entry<String, TsoCommand> each : commands.all().entrySet()) {
      String text = each.getValue().help();
      if (text.isEmpty()) {
        others.add(each.getKey());
      } else {
        texts.add(text);
      }
    }
    texts.forEach(session::show);
    if (!others.isEmpty()) {
      session.show("RACF: " + String.join(" ", others));
    }
  }

  @Override
  public String help() {
    return "HELP [command]: the commands, or how one is used";
  }
}
