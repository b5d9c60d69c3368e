package io.lparjar.jes.program.statement;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads control statements from cards: columns 1 to 71, an asterisk in column 1 for a comment, a
 * label in column 1, continued after a comma, a colon or a character in column 72.
 *
 * <p>The literal that a card with column 72 cuts off goes on in column 16 of the next.
 */
public final class StatementReader {
  private static final int LAST = 71;
  private static final int CONTINUED_AT = 15;

  private final List<Statement> statements = new ArrayList<>();
  private final List<String> cards = new ArrayList<>();
  private final StringBuilder operands = new StringBuilder();
  private String operation = "";
  private boolean open;
  private boolean quoted;
  private boolean marked;

  private StatementReader() {}

  /** Reads all statements of a data set, and gives each card to the statement it belongs to. */
  public static List<Statement> read(RecordReader reader) throws IOException {
    List<String> lines = new ArrayList<>();
    while (reader.next()) {
      lines.add(
          Ebcdic.decode(reader.array(), reader.offset(), Math.min(LAST + 1, reader.length())));
    }
    return read(lines);
  }

  /**
   * Reads all statements.
   *
   * @throws StatementException when the last one is not complete
   */
  public static List<Statement> read(List<String> lines) {
    StatementReader reader = new StatementReader();
    for (String line : lines) {
      if (!line.startsWith("*") && !line.isBlank()) {
        reader.card(line);
      }
    }
    if (reader.open) {
      throw new StatementException(StatementException.Reason.CONTINUATION_MISSING);
    }
    return reader.statements;
  }

  private void card(String line) {
    String text = line.length() > LAST ? line.substring(0, LAST) : line;
    int start;
    if (open) {
      start = quoted && marked ? Math.min(CONTINUED_AT, text.length()) : skipBlanks(text, 0);
    } else {
      operands.setLength(0);
      cards.clear();
      int word = skipBlanks(text, text.charAt(0) == ' ' ? 0 : skipWord(text, 0));
      int end = skipWord(text, word);
      operation = text.substring(word, end).toUpperCase(Locale.ROOT);
      start = skipBlanks(text, end);
    }
    cards.add(text.stripTrailing());
    marked = line.length() > LAST && line.charAt(LAST) != ' ';
    int end = endOfOperands(text, start);
    operands.append(text, start, end);
    open = goesOn();
    if (!open) {
      quoted = false;
      statements.add(new Statement(operation, operands.toString(), cards));
    }
  }

  /** Where the first blank outside quotes stands; also sets whether a literal is open there. */
  private int endOfOperands(String text, int start) {
    int at = start;
    while (at < text.length() && (quoted || text.charAt(at) != ' ')) {
      quoted ^= text.charAt(at) == '\'';
      at++;
    }
    return at;
  }

  private boolean goesOn() {
    if (marked) {
      return true;
    }
    char last = operands.isEmpty() ? ' ' : operands.charAt(operands.length() - 1);
    return !quoted && (last == ',' || last == ':');
  }

  private static int skipBlanks(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int skipWord(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != ' ') {
      at++;
    }
    return at;
  }
}
