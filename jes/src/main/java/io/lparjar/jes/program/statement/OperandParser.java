package io.lparjar.jes.program.statement;

import java.util.ArrayList;
import java.util.List;

/** Takes an operand field apart; quoted text keeps its blanks, commas and parentheses. */
public final class OperandParser {
  private final String text;
  private int at;

  private OperandParser(String text) {
    this.text = text;
  }

  /**
   * Reads the operands of a statement.
   *
   * @throws StatementException when parentheses or quotes do not match
   */
  public static List<Operand> parse(String text) {
    OperandParser parser = new OperandParser(text);
    List<Operand> operands = parser.items();
    if (parser.at < text.length()) {
      throw new StatementException(StatementException.Reason.SYNTAX);
    }
    return operands;
  }

  private List<Operand> items() {
    List<Operand> items = new ArrayList<>();
    if (at == text.length() || text.charAt(at) == ')') {
      return items;
    }
    while (true) {
      Operand item = item();
      items.add(item);
      if (item instanceof Operand.Column) {
        continue;
      }
      if (at == text.length() || text.charAt(at) != ',') {
        return items;
      }
      at++;
    }
  }

  private Operand item() {
    if (at < text.length() && text.charAt(at) == '(') {
      return listed();
    }
    String word = word();
    if (at < text.length()) {
      switch (text.charAt(at)) {
        case ':' -> {
          at++;
          return new Operand.Column(word);
        }
        case '=' -> {
          at++;
          return new Operand.Assignment(word, item());
        }
        case '(' -> {
          return new Operand.Call(word, listed());
        }
        default -> {
          return new Operand.Word(word);
        }
      }
    }
    return new Operand.Word(word);
  }

  private Operand.Listed listed() {
    int start = ++at;
    if (!startsPattern(start)) {
      List<Operand> items = items();
      if (at < text.length() && text.charAt(at) == ')') {
        at++;
        return new Operand.Listed(items, text.substring(start, at - 1));
      }
      throw new StatementException(StatementException.Reason.SYNTAX);
    }
    int end = text.indexOf(')', start);
    if (end < 0) {
      throw new StatementException(StatementException.Reason.SYNTAX);
    }
    at = end + 1;
    return new Operand.Listed(List.of(), text.substring(start, end));
  }

  /** Whether this is the pattern of EDIT=, whose characters have no meaning here. */
  private boolean startsPattern(int start) {
    return text.startsWith("EDIT=(", start - "EDIT=(".length());
  }

  private String word() {
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\'') {
        skipQuoted();
      } else if (c == ',' || c == '(' || c == ')' || c == '=' || c == ':') {
        break;
      } else {
        at++;
      }
    }
    return text.substring(start, at);
  }

  private void skipQuoted() {
    do {
      int end = text.indexOf('\'', at + 1);
      if (end < 0) {
        throw new StatementException(StatementException.Reason.SYNTAX);
      }
      at = end + 1;
    } while (at < text.length() && text.charAt(at) == '\'');
  }
}
