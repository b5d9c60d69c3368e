package io.lparjar.emulator.ftp.config;

import java.util.Locale;
import java.util.Optional;

/**
 * A line of FTP.DATA with a statement on it.
 *
 * @param name upper case
 * @param value what follows, without comment; may be empty
 * @param column where the value begins, from 1; without a value, the end of the line
 */
public record StatementLine(String name, String value, int column) {
  private static final int SEQUENCE_COLUMN = 72;
  private static final int CARD_LENGTH = 80;

  /**
   * Takes a line apart. What follows a semicolon is comment; numbers in columns 73 to 80 are
   * sequence numbers and not read.
   *
   * @return empty when there is no statement on it
   */
  public static Optional<StatementLine> parse(String line) {
    String text = withoutComment(withoutSequenceNumber(line));
    String statement = text.strip();
    if (statement.isEmpty()) {
      return Optional.empty();
    }
    int end = endOfWord(statement);
    String value = statement.substring(end).strip();
    int column = value.isEmpty() ? text.length() : text.indexOf(value, end);
    return Optional.of(
        new StatementLine(statement.substring(0, end).toUpperCase(Locale.ROOT), value, column + 1));
  }

  private static String withoutSequenceNumber(String line) {
    return line.length() == CARD_LENGTH
            && line.substring(SEQUENCE_COLUMN).chars().allMatch(c -> c >= '0' && c <= '9')
        ? line.substring(0, SEQUENCE_COLUMN)
        : line;
  }

  private static String withoutComment(String line) {
    int semicolon = line.indexOf(';');
    return semicolon < 0 ? line : line.substring(0, semicolon);
  }

  private static int endOfWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
