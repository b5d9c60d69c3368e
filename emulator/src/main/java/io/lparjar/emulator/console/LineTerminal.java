package io.lparjar.emulator.console;

import io.lparjar.emulator.tso.ScreenTerminal;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/**
 * A person's terminal, with editing, history (arrow keys) and completion (tab); what is secret is
 * not shown. Control C and D end the input; while nothing is read, control C is the attention key.
 */
public final class LineTerminal implements ScreenTerminal, AutoCloseable {
  private static final char HIDDEN = '\0';
  private static final int LEAST_HEIGHT = 8;

  private final Terminal terminal;
  private final LineReader reader;
  private final Function<String, List<String>> ownWords;
  private Function<String, List<String>> words;

  private LineTerminal(Terminal terminal, Function<String, List<String>> words) {
    this.terminal = terminal;
    this.ownWords = words;
    this.words = words;
    this.reader = LineEditor.on(terminal, completer());
  }

  /**
   * Takes the terminal the process was started from.
   *
   * @param words what completion offers behind what was typed, in upper case
   * @throws IOException when there is no terminal
   */
  public static LineTerminal open(Function<String, List<String>> words) throws IOException {
    return new LineTerminal(TerminalBuilder.builder().system(true).dumb(true).build(), words);
  }

  /** A terminal that another has taken, and closes. */
  static LineTerminal on(Terminal terminal, Function<String, List<String>> words) {
    return new LineTerminal(terminal, words);
  }

  @Override
  public void show(String line) {
    if (reader.isReading()) { // another thread has something to say
      reader.printAbove(line);
      return;
    }
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

  @Override
  public void onAttention(@Nullable Runnable action) {
    terminal.handle(Signal.INT, action == null ? SignalHandler.SIG_DFL : signal -> action.run());
  }

  @Override
  public void complete(@Nullable Function<String, List<String>> wanted) {
    words = wanted == null ? ownWords : wanted;
  }

  @Override
  public int height() {
    return Math.max(LEAST_HEIGHT, terminal.getSize().getRows());
  }

  @Override
  public void paint(List<String> lines, int selected) {
    terminal.puts(Capability.clear_screen);
    int width = Math.max(1, terminal.getSize().getColumns() - 1);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).substring(0, Math.min(lines.get(i).length(), width));
      AttributedStyle style =
          i == selected ? AttributedStyle.DEFAULT.inverse() : AttributedStyle.DEFAULT;
      terminal.writer().print(new AttributedString(line, style).toAnsi(terminal));
      terminal.writer().print(i + 1 < lines.size() ? "\r\n" : "");
    }
    terminal.flush();
  }

  @Override
  public Press press() {
    Attributes before = terminal.enterRawMode();
    try {
      BindingReader keys = new BindingReader(terminal.reader());
      @Nullable Key key = keys.readBinding(keyMap());
      if (key == null) {
        return new Press(Key.END, ' '); // the terminal is gone
      }
      String typed = keys.getLastBinding();
      boolean character = key == Key.CHARACTER && typed.length() == 1;
      return new Press(key, character ? Character.toUpperCase(typed.charAt(0)) : ' ');
    } finally {
      terminal.setAttributes(before);
    }
  }

  private KeyMap<Key> keyMap() {
    KeyMap<Key> keys = new KeyMap<>();
    keys.setNomatch(Key.CHARACTER);
    keys.setUnicode(Key.CHARACTER);
    keys.bind(Key.UP, KeyMap.key(terminal, Capability.key_up), "\u001b[A", "\u001bOA");
    keys.bind(Key.DOWN, KeyMap.key(terminal, Capability.key_down), "\u001b[B", "\u001bOB");
    keys.bind(Key.PAGE_UP, "\u001b[5~");
    keys.bind(Key.PAGE_DOWN, "\u001b[6~", " ");
    keys.bind(Key.ENTER, "\r", "\n");
    keys.bind(Key.END, "\u001bOR", "\u001b[13~", KeyMap.ctrl('C'), KeyMap.ctrl('D'));
    return keys;
  }

  /** Offers words that begin with the one at the cursor, quotation mark or not. */
  private Completer completer() {
    return (reader, line, candidates) -> {
      String word = line.word().substring(0, line.wordCursor());
      String typed = word.toUpperCase(Locale.ROOT);
      for (String each : words.apply(line.line().substring(0, line.cursor()))) {
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
