package io.lparjar.emulator.console;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.emulator.tso.ReadyPrompt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * A console on the terminal the process was started from, with editing, history (arrow keys) and
 * completion (tab) of the commands.
 *
 * <p>Messages appear above the line that is being typed.
 */
public final class TerminalConsole {
  private TerminalConsole() {}

  /** How it ended. */
  public enum End {
    /** The system is down, or the operator pressed control C. */
    STOPPED,
    /** The terminal has no more input; the system runs on. */
    NO_INPUT
  }

  /**
   * Takes the terminal and carries commands out until there are no more, or the system is down.
   *
   * @param running whether the system is up
   * @param tso what {@code TSO} on the console leads to
   * @throws IOException when there is no terminal
   */
  public static End run(OperatorConsole console, BooleanSupplier running, ReadyPrompt tso)
      throws IOException {
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      LineReader reader = LineEditor.on(terminal, completer());
      Consumer<ConsoleEntry> printer =
          entry -> reader.printAbove(String.join("\n", entry.display()));
      console.log().listen(printer);
      try {
        while (running.getAsBoolean()) {
          String line = reader.readLine("- ");
          Optional<Requester> user = TsoRequest.user(line, tso);
          if (user.isPresent()) {
            console.log().awaitShown(printer);
            tso.run(user.get(), LineTerminal.on(terminal, typed -> tso.words(user.get(), typed)));
          } else {
            console.execute(line);
          }
        }
        return End.STOPPED;
      } catch (UserInterruptException controlC) {
        return End.STOPPED;
      } catch (EndOfFileException controlD) {
        return End.NO_INPUT;
      } finally {
        console.log().ignore(printer);
      }
    }
  }

  /** Offers the commands that begin with what was typed, blanks included. */
  private static Completer completer() {
    return (reader, line, candidates) -> {
      String typed = line.line().substring(0, line.cursor()).toUpperCase(Locale.ROOT);
      int wordStart = line.cursor() - line.wordCursor();
      candidates.addAll(candidates(typed, wordStart));
    };
  }

  /** What can stand where the word at {@code wordStart} begins, given all that was typed. */
  private static List<Candidate> candidates(String typed, int wordStart) {
    List<Candidate> candidates = new ArrayList<>();
    for (OperatorCommand command : OperatorCommand.values()) {
      if (command.syntax().startsWith(typed)) {
        String rest = command.syntax().substring(wordStart);
        candidates.add(
            new Candidate(rest, command.syntax(), null, command.purpose(), null, null, true));
      }
    }
    return candidates;
  }
}
