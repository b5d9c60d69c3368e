package io.lparjar.security.racf.command;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a command as the TSO/E parse service does: words separated by blanks or commas, operands in
 * parentheses, strings in quotation marks (doubled inside), comments.
 *
 * <p>A quotation mark, parenthesis or comment that is not closed ends with the command; a closing
 * parenthesis too many is passed over.
 *
 * @see "z/OS TSO/E Programming Services, Verifying command and subcommand operands with parse"
 */
final class TermReader {
  /** No command has operands within operands within operands. */
  private static final int DEEPEST = 8;

  private final String text;
  private int next;

  private TermReader(String text) {
    this.text = text;
  }

  /** The terms of a command, its name the first. */
  static List<Term> read(String command) {
    TermReader reader = new TermReader(command);
    List<Term> terms = new ArrayList<>();
    while (reader.next < command.length()) {
      terms.addAll(reader.readList(0));
    }
    return terms;
  }

  private List<Term> readList(int depth) {
    if (depth > DEEPEST) {
      throw new CommandException(CommandMessage.INVALID_KEYWORD, "(");
    }
    List<Term> terms = new ArrayList<>();
    skipSeparators();
    while (next < text.length() && text.charAt(next) != ')') {
      terms.add(readTerm(depth));
      skipSeparators();
    }
    next++;
    return terms;
  }

  private Term readTerm(int depth) {
    if (text.charAt(next) == '\'') {
      return new Term(readQuoted(), true, false, List.of());
    }
    int start = next;
    while (next < text.length() && !isDelimiter(text.charAt(next))) {
      next++;
    }
    String word = text.substring(start, next);
    if (next < text.length() && text.charAt(next) == '(') {
      next++;
      return new Term(word, false, true, readList(depth + 1));
    }
    return new Term(word, false, false, List.of());
  }

  private String readQuoted() {
    StringBuilder value = new StringBuilder();
    next++;
    while (next < text.length()) {
      char character = text.charAt(next++);
      if (character == '\'') {
        if (next >= text.length() || text.charAt(next) != '\'') {
          break;
        }
        next++;
      }
      value.append(character);
    }
    return value.toString();
  }

  private void skipSeparators() {
    while (next < text.length()) {
      if (text.startsWith("/*", next)) {
        int end = text.indexOf("*/", next + 2);
        next = end < 0 ? text.length() : end + 2;
      } else if (isSeparator(text.charAt(next))) {
        next++;
      } else {
        return;
      }
    }
  }

  private static boolean isSeparator(char character) {
    return character <= ' ' || character == ',';
  }

  private static boolean isDelimiter(char character) {
    return isSeparator(character) || character == '(' || character == ')' || character == '\'';
  }
}
