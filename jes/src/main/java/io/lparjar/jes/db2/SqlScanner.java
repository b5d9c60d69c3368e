package io.lparjar.jes.db2;

import io.lparjar.jes.db2.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts SQL into tokens. What Db2 has no use for, such as a parameter marker or a backquote, is an
 * error here, so that no other reading of a statement can hide behind it.
 *
 * @see "Db2 for z/OS SQL Reference, Tokens"
 */
final class SqlScanner {
  private static final String SYMBOLS = "(),.+-*/=<>;";
  private static final List<String> DOUBLE = List.of("<=", ">=", "<>", "||", "!=", "\u00AC=");

  private final String text;
  private int at;

  SqlScanner(String text) {
    this.text = text;
  }

  /**
   * All tokens, without a last one of kind END.
   *
   * @throws SqlErrorException when a character has no place in SQL, or a string does not end
   */
  static List<SqlToken> all(String text) {
    SqlScanner scanner = new SqlScanner(text);
    List<SqlToken> tokens = new ArrayList<>();
    for (SqlToken token = scanner.next(); token.kind() != Kind.END; token = scanner.next()) {
      tokens.add(token);
    }
    return tokens;
  }

  /** The next token; one of kind END when there is no other. */
  SqlToken next() {
    skipBlanks();
    int begin = at;
    if (at == text.length()) {
      return new SqlToken(Kind.END, "", begin);
    }
    char c = text.charAt(at);
    if (c == '\'') {
      return new SqlToken(Kind.STRING, quoted('\''), begin);
    }
    if (c == '"') {
      return new SqlToken(Kind.NAME, quoted('"'), begin);
    }
    if ((c == 'X' || c == 'x') && text.startsWith("'", at + 1)) {
      at++;
      return new SqlToken(Kind.HEX, hexadecimal(quoted('\'')), begin);
    }
    if (isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
      return new SqlToken(Kind.NUMBER, number(), begin);
    }
    if (isLetter(c)) {
      while (at < text.length() && isPartOfWord(text.charAt(at))) {
        at++;
      }
      return new SqlToken(Kind.WORD, text.substring(begin, at).toUpperCase(Locale.ROOT), begin);
    }
    return new SqlToken(Kind.SYMBOL, symbol(c), begin);
  }

  private String symbol(char c) {
    for (String symbol : DOUBLE) {
      if (text.startsWith(symbol, at)) {
        at += symbol.length();
        return c == '!' || c == '\u00AC' ? "<>" : symbol;
      }
    }
    if (SYMBOLS.indexOf(c) < 0) {
      throw new SqlErrorException(SqlCode.ILLEGAL_CHARACTER, c);
    }
    at++;
    return String.valueOf(c);
  }

  private void skipBlanks() {
    while (at < text.length()) {
      if (text.charAt(at) <= ' ') {
        at++;
      } else if (text.startsWith("--", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
      } else {
        return;
      }
    }
  }

  private String quoted(char mark) {
    int begin = at;
    StringBuilder content = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != mark) {
        content.append(c);
      } else if (at < text.length() && text.charAt(at) == mark) {
        content.append(mark);
        at++;
      } else {
        return content.toString();
      }
    }
    String shown = text.substring(begin, Math.min(text.length(), begin + 16));
    throw new SqlErrorException(SqlCode.NOT_TERMINATED, shown.strip());
  }

  private static String hexadecimal(String digits) {
    boolean good =
        digits.length() % 2 == 0 && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    if (!good || !digits.chars().allMatch(c -> c < 128)) {
      throw new SqlErrorException(SqlCode.SYNTAX, "X'" + digits + "'", "<HEXADECIMAL>");
    }
    return digits;
  }

  private String number() {
    int begin = at;
    skipDigits();
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      skipDigits();
    }
    if (at < text.length() && "Ee".indexOf(text.charAt(at)) >= 0) {
      int exponent = at + 1;
      if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
        exponent++;
      }
      if (exponent < text.length() && isDigit(text.charAt(exponent))) {
        at = exponent;
        skipDigits();
      }
    }
    return text.substring(begin, at);
  }

  private void skipDigits() {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isPartOfWord(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || "$#@".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
