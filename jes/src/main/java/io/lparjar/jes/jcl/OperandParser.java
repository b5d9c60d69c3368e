package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes an operand field apart.
 *
 * @see "z/OS MVS JCL Reference, format of parameters"
 */
final class OperandParser {
  /** Deeper than any parameter; keeps hostile input from exhausting the stack. */
  private static final int DEEPEST = 16;

  private static final String SPECIAL = "@#$&*+-./=<>|¬";

  private final String text;
  private final String statement;
  private int at;

  private OperandParser(String text, String statement) {
    this.text = text;
    this.statement = statement;
  }

  /**
   * The operands of a statement, empty for an empty field.
   *
   * @param statement its operation, for messages
   * @throws OperandException when parentheses or apostrophes do not match or a character is not one
   *     of JCL's
   */
  static List<Operand> parse(String text, String statement) {
    if (text.isEmpty()) {
      return List.of();
    }
    OperandParser parser = new OperandParser(text, statement);
    List<Operand> operands = parser.list(0);
    if (parser.at < text.length()) {
      throw new OperandException(JclMessageText.UNBALANCED_PARENTHESIS, statement);
    }
    return operands;
  }

  private List<Operand> list(int depth) {
    List<Operand> items = new ArrayList<>();
    items.add(operand(depth));
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      items.add(operand(depth));
    }
    return items;
  }

  private Operand operand(int depth) {
    int offset = at;
    int equals = keywordEnd();
    if (equals >= 0) {
      String keyword = text.substring(at, equals);
      at = equals + 1;
      return new Operand.Keyword(offset, keyword, operand(deeper(depth)));
    }
    if (at < text.length() && text.charAt(at) == '(') {
      return group(deeper(depth));
    }
    return word();
  }

  private int deeper(int depth) {
    if (depth == DEEPEST) {
      throw new OperandException(JclMessageText.STATEMENT_SUBPARAMETERS, statement);
    }
    return depth + 1;
  }

  /** Index of the equals sign behind a name that begins here, or -1. */
  private int keywordEnd() {
    int end = at;
    while (end < text.length()
        && (Names.isNameCharacter(text.charAt(end)) || (end > at && text.charAt(end) == '.'))) {
      end++;
    }
    return end > at && end < text.length() && text.charAt(end) == '=' ? end : -1;
  }

  private Operand group(int depth) {
    int offset = at;
    at++;
    List<Operand> items = list(depth);
    if (at == text.length()) {
      throw new OperandException(JclMessageText.UNBALANCED_PARENTHESIS, statement);
    }
    at++;
    if (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ')') {
      throw new OperandException(JclMessageText.STATEMENT_FORMAT, statement);
    }
    return new Operand.Group(offset, items);
  }

  private Operand word() {
    int offset = at;
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    int parentheses = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      if (parentheses == 0 && (character == ',' || character == ')')) {
        break;
      }
      if (character == '\'') {
        quoted = true;
        string(value);
        continue;
      }
      parentheses += character == '(' ? 1 : character == ')' ? -1 : 0;
      check(character);
      value.append(character);
      at++;
    }
    if (parentheses > 0) {
      throw new OperandException(JclMessageText.UNBALANCED_PARENTHESIS, statement);
    }
    return value.isEmpty() && !quoted
        ? new Operand.Omitted(offset)
        : new Operand.Text(offset, value.toString(), quoted);
  }

  /** Reads from an apostrophe to its partner; two of them in a string stand for one. */
  private void string(StringBuilder value) {
    at++;
    while (at < text.length()) {
      char character = text.charAt(at++);
      if (character != '\'') {
        value.append(character);
      } else if (at < text.length() && text.charAt(at) == '\'') {
        value.append(character);
        at++;
      } else {
        return;
      }
    }
    throw new OperandException(JclMessageText.APOSTROPHE, statement);
  }

  private void check(char character) {
    if (!Names.isNameCharacter(character)
        && SPECIAL.indexOf(character) < 0
        && "(),".indexOf(character) < 0) {
      throw new OperandException(
          JclMessageText.UNIDENTIFIABLE_CHARACTER, String.valueOf(character), statement);
    }
  }
}
