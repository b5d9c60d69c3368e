package io.lparjar.emulator.tso;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.jes.tso.HelpCommand;
import io.lparjar.jes.tso.HelpText;
import io.lparjar.jes.tso.TsoCommandTable;
import io.lparjar.jes.tso.TsoSession;
import io.lparjar.jes.tso.TsoTerminal;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * What answers READY and carries out one command after another, until LOGOFF or the end of the
 * input.
 *
 * @see "z/OS TSO/E User's Guide, Using the TSO/E commands"
 */
public final class ReadyPrompt {
  private static final String READY = "READY";
  private static final int FAILED = 12;

  private final TsoCommandTable commands;
  private final Saf saf;
  private final DataSets dataSets;
  private final IntSupplier addressSpaces;

  /**
   * A prompt that takes these commands.
   *
   * @param dataSets whose names completion offers
   * @param addressSpaces gives each user who logs on a number
   */
  public ReadyPrompt(
      TsoCommandTable commands, Saf saf, DataSets dataSets, IntSupplier addressSpaces) {
    this.commands = commands;
    this.saf = saf;
    this.dataSets = dataSets;
    this.addressSpaces = addressSpaces;
  }

  /** Logs a user on without a password; empty when there is none of that id, or he is revoked. */
  public Optional<Requester> logon(String userId) {
    return UserId.parse(userId.toUpperCase(Locale.ROOT))
        .flatMap(saf::environmentOf)
        .map(user -> new Requester(user, user.userId().value(), addressSpaces.getAsInt()));
  }

  /** The names of the commands. */
  public List<String> names() {
    return List.copyOf(commands.all().keySet());
  }

  /**
   * What completion offers a user: commands; behind one its keywords, and his data sets with and
   * without his user ID.
   *
   * @param line what stands in front of the cursor
   */
  public List<String> words(Requester user, String line) {
    String typed = line.stripLeading().toUpperCase(Locale.ROOT);
    int blank = typed.indexOf(' ');
    if (blank < 0) {
      return names();
    }
    String name = typed.substring(0, blank);
    List<String> words = new ArrayList<>();
    commands
        .find(name)
        .ifPresent(
            command ->
                words.addAll(
                    command instanceof HelpCommand
                        ? names()
                        : new HelpText(command.help(name)).keywords()));
    String prefix = user.user().userId() + ".";
    dataSets.list(
        DataSetPattern.parse(prefix + "**"),
        entry -> {
          words.add(entry.name().toString());
          words.add(entry.name().toString().substring(prefix.length()));
        });
    return words;
  }

  /**
   * The session of a user.
   *
   * @return the return code of the last command
   */
  public int run(Requester user, TsoTerminal terminal) {
    try (TsoSession session = TsoSession.of(user, terminal)) {
      int code = 0;
      terminal.show(READY);
      Optional<String> line = terminal.read();
      while (line.isPresent()) {
        String command = line.get().strip();
        if (!terminal.isPerson()) {
          terminal.show(command);
        }
        if (!command.isEmpty()) {
          code = execute(session, command);
        }
        if (session.isEnded()) {
          return code;
        }
        terminal.show(READY);
        line = terminal.read();
      }
      return code;
    }
  }

  /**
   * One command without a prompt.
   *
   * @return its return code
   */
  public int execute(Requester user, TsoTerminal terminal, String command) {
    try (TsoSession session = TsoSession.of(user, terminal)) {
      return execute(session, command);
    }
  }

  private int execute(TsoSession session, String command) {
    try {
      return commands.execute(session, command);
    } catch (IOException | UncheckedIOException failure) {
      session.show("IKJ56500I COMMAND FAILED: " + failure.getMessage());
      return FAILED;
    }
  }
}
