package io.lparjar.jes.program.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The operands of a statement, to be asked for by keyword.
 *
 * @param operands in the order in which they are written
 */
public record Keywords(List<Operand> operands) {
  public Keywords {
    operands = List.copyOf(operands);
  }

  /**
   * Those of a statement.
   *
   * @throws StatementException when parentheses or quotes do not match
   */
  public static Keywords of(Statement statement) {
    return new Keywords(OperandParser.parse(statement.operands()));
  }

  /**
   * Operands that blanks separate, such as {@code FROM(A) LIST(B)}.
   *
   * @throws StatementException when parentheses or quotes do not match
   */
  public static Keywords ofWords(String text) {
    StringBuilder operands = new StringBuilder();
    boolean quoted = false;
    boolean blank = false;
    for (char c : text.strip().toCharArray()) {
      if (c == ' ' && !quoted) {
        blank = true;
        continue;
      }
      char last = operands.isEmpty() ? '(' : operands.charAt(operands.length() - 1);
      if (blank && last != '(' && last != ',' && ",()".indexOf(c) < 0) {
        operands.append(',');
      }
      blank = false;
      quoted ^= c == '\'';
      operands.append(c);
    }
    return new Keywords(OperandParser.parse(operands.toString()));
  }

  /** Whether a word without a value is there. */
  public boolean has(String word) {
    return operands.stream().anyMatch(operand -> upper(operand.word()).equals(word));
  }

  /** The value of {@code key=}. */
  public Optional<Operand> find(String key) {
    return all(key).stream().findFirst();
  }

  /** The values of {@code key=} and of {@code key(...)}, which may be there more than once. */
  public List<Operand> all(String key) {
    List<Operand> values = new ArrayList<>();
    for (Operand operand : operands) {
      if (operand instanceof Operand.Assignment assignment && upper(assignment.key()).equals(key)) {
        values.add(assignment.value());
      } else if (operand instanceof Operand.Call call && upper(call.name()).equals(key)) {
        values.add(call.arguments());
      }
    }
    return values;
  }

  /** The word behind {@code key=} in upper case, or in a list of one; empty text without. */
  public String text(String key) {
    return find(key).map(value -> upper(first(value))).orElse("");
  }

  /**
   * The number behind {@code key=}.
   *
   * @throws StatementException when it is none
   */
  public int number(String key, int otherwise) {
    String text = text(key);
    return text.isEmpty() ? otherwise : number(text);
  }

  /**
   * A number of up to nine digits.
   *
   * @throws StatementException when it is none
   */
  public static int number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new StatementException(StatementException.Reason.SYNTAX);
    }
    return Integer.parseInt(text);
  }

  /** What stands between the quotes of a literal; the text itself when it has none. */
  public static String unquoted(String text) {
    return text.length() > 1 && text.startsWith("'") && text.endsWith("'")
        ? text.substring(1, text.length() - 1).replace("''", "'")
        : text;
  }

  private static String first(Operand value) {
    List<Operand> items = value.list();
    return items.isEmpty() ? "" : items.get(0).word();
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
