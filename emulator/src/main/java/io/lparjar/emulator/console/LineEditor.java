package io.lparjar.emulator.console;

import java.util.Map;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * The line that a person types on any console, with history and completion. JLine paints its list
 * of candidates in colours; whoever sets NO_COLOR gets it without.
 *
 * @see "no-color.org"
 */
final class LineEditor {
  /** What says the same without colour; JLine takes plain text for nothing said. */
  private static final Map<String, String> WITHOUT_COLOUR =
      Map.of(
          LineReader.COMPLETION_STYLE_STARTING, "bold",
          LineReader.COMPLETION_STYLE_DESCRIPTION, "faint",
          LineReader.COMPLETION_STYLE_GROUP, "bold",
          LineReader.COMPLETION_STYLE_SELECTION, "inverse");

  private LineEditor() {}

  /** On that terminal, as the environment wants it. */
  static LineReader on(Terminal terminal, Completer completer) {
    return on(terminal, completer, System.getenv("NO_COLOR"));
  }

  /**
   * On that terminal.
   *
   * @param noColor value of NO_COLOR, of which all but an empty one count; null for none
   */
  static LineReader on(Terminal terminal, Completer completer, @Nullable String noColor) {
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .completer(completer)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
    if (noColor != null && !noColor.isEmpty()) {
      WITHOUT_COLOUR.forEach(reader::setVariable);
    }
    return reader;
  }
}
