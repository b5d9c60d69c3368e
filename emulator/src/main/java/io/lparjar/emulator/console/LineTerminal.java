package io.lparjar.emulator.console;

import io.lparjar.jes.tso.TsoTerminal;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * A person's terminal, with editing, history (arrow keys) and completion (tab); what is secret is
 * not shown. Control C and D end the input.
 */
public final class LineTerminal implements TsoTerminal, AutoCloseable {
  private static final char HIDDEN = '\0';

  private final Terminal terminal;
  private final LineReader reader;

  private LineTerminal(Terminal terminal, Supplier<List<String>> words) {
    this.terminal = terminal;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .completer(completer(words))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  /**
   * Takes the terminal the process was started from.
   *
   * @param words what completion offers, in upper case
   * @throws IOException when there is no terminal
   */
  public static LineTerminal open(Supplier<List<String>> words) throws IOException {
    return new LineTerminal(TerminalBuilder.builder().system(true).dumb(true).build(), words);
  }

  /** A terminal that another has taken, and closes. */
  static LineTerminal on(Terminal terminal, Supplier<List<String>> words) {
    return new LineTerminal(terminal, words);
  }

  @Override
  public void show(String line) {
    terminal.writer().println(line);
    terminal.writer().flush();
  }

  @Override
  public Optional<String> read() {
    try {
      return Optional.of(reader.readLine());
    } catch (UserInterruptException | EndOfFileException noMore) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> readSecret() {
    try {
      return Optional.of(reader.readLine(HIDDEN));
    } catch (UserInterruptException | EndOfFileException noMore) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isPerson() {
    return true;
  }

  /** Offers words that begin with the one at the cursor, quotation mark or not. */
  private static Completer completer(Supplier<List<String>> words) {
    return (reader, line, candidates) -> {
      String word = line.word().substring(0, line.wordCursor());
      String typed = word.toUpperCase(Locale.ROOT);
      for (String each : words.get()) {
        if (each.startsWith(typed)) {
          candidates.add(new Candidate(word.equals(typed) ? each : each.toLowerCase(Locale.ROOT)));
        }
      }
    };
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
