package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the relational expression of an IF statement. NOT binds closest, then AND, then OR.
 *
 * @see "z/OS MVS JCL Reference, IF/THEN/ELSE/ENDIF statement construct"
 */
final class IfExpressionParser {
  private static final int DEEPEST = 64;

  /** Terms of an expression, each of which lies within the one before. [inferred] */
  private static final int MOST_TERMS = 255;

  private static final int LARGEST_CODE = 4095;
  private static final String OPERATORS = "()&|¬<>=";

  private final List<String> tokens;
  private int at;
  private int depth;
  private int terms;

  private IfExpressionParser(List<String> tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads {@code expression THEN}.
   *
   * @throws OperandException when it is none
   */
  static IfExpression parse(String text) {
    List<String> tokens = tokens(text);
    IfExpressionParser parser = new IfExpressionParser(tokens);
    IfExpression expression = parser.either();
    if (parser.at != tokens.size() - 1 || !parser.accept("THEN")) {
      throw wrong();
    }
    return expression;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      int end = at + 1;
      if (character == ' ') {
        at++;
        continue;
      }
      if (OPERATORS.indexOf(character) < 0) {
        while (end < text.length()
            && text.charAt(end) != ' '
            && OPERATORS.indexOf(text.charAt(end)) < 0) {
          end++;
        }
      } else if (end < text.length()
          && "<>¬".indexOf(character) >= 0
          && comparison(text.substring(at, end + 1)) != null) {
        end++;
      }
      tokens.add(text.substring(at, end));
      at = end;
    }
    return tokens;
  }

  private IfExpression either() {
    IfExpression left = both();
    while (accept("OR") || accept("|")) {
      left = new IfExpression.Or(left, both());
    }
    return left;
  }

  private IfExpression both() {
    IfExpression left = single();
    while (accept("AND") || accept("&")) {
      left = new IfExpression.And(left, single());
    }
    return left;
  }

  private IfExpression single() {
    if (++depth > DEEPEST) {
      throw wrong();
    }
    IfExpression expression;
    if (accept("NOT") || accept("¬")) {
      expression = new IfExpression.Not(single());
    } else if (accept("(")) {
      expression = either();
      if (!accept(")")) {
        throw wrong();
      }
    } else {
      expression = term(next());
    }
    depth--;
    return expression;
  }

  private IfExpression term(String reference) {
    if (++terms > MOST_TERMS) {
      throw wrong();
    }
    int period = reference.lastIndexOf('.');
    StepReference step = step(period < 0 ? "" : reference.substring(0, period));
    return switch (reference.substring(period + 1)) {
      case "RC" -> new IfExpression.ReturnCode(step, operator(), number(next()));
      case "ABENDCC" -> new IfExpression.AbendCode(step, operator(), abendCode(next()));
      case "ABEND" -> truth(new IfExpression.Abended(step));
      case "RUN" -> truth(new IfExpression.Ran(step));
      default -> throw wrong();
    };
  }

  private static StepReference step(String names) {
    if (names.isEmpty()) {
      return StepReference.ANY;
    }
    if (!Names.isQualifiedName(names, 2)) {
      throw wrong();
    }
    int period = names.indexOf('.');
    return period < 0
        ? new StepReference(names, "")
        : new StepReference(names.substring(0, period), names.substring(period + 1));
  }

  /** {@code = TRUE} and {@code = FALSE} may stand behind a term that is true or false. */
  private IfExpression truth(IfExpression term) {
    if (at == tokens.size() || comparison(tokens.get(at)) == null) {
      return term;
    }
    boolean same =
        switch (operator()) {
          case EQ -> true;
          case NE -> false;
          case GT, GE, LT, LE -> throw wrong();
        };
    boolean value =
        switch (next()) {
          case "TRUE" -> true;
          case "FALSE" -> false;
          default -> throw wrong();
        };
    return same == value ? term : new IfExpression.Not(term);
  }

  private Comparison operator() {
    Comparison operator = comparison(next());
    if (operator == null) {
      throw wrong();
    }
    return operator;
  }

  private static @Nullable Comparison comparison(String token) {
    return switch (token) {
      case ">", "GT" -> Comparison.GT;
      case "<", "LT" -> Comparison.LT;
      case ">=", "GE", "¬<", "NL" -> Comparison.GE;
      case "<=", "LE", "¬>", "NG" -> Comparison.LE;
      case "=", "EQ" -> Comparison.EQ;
      case "¬=", "NE" -> Comparison.NE;
      default -> null;
    };
  }

  private static int number(String digits) {
    if (digits.length() > 4 || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      throw wrong();
    }
    int number = Integer.parseInt(digits);
    if (number > LARGEST_CODE) {
      throw wrong();
    }
    return number;
  }

  private static String abendCode(String code) {
    boolean system =
        code.length() == 4 && code.charAt(0) == 'S' && isHexadecimal(code.substring(1));
    if (!system && !(code.length() == 5 && code.charAt(0) == 'U')) {
      throw wrong();
    }
    if (!system) {
      number(code.substring(1));
    }
    return code;
  }

  private static boolean isHexadecimal(String digits) {
    return digits.chars().allMatch(digit -> "0123456789ABCDEF".indexOf(digit) >= 0);
  }

  private boolean accept(String token) {
    if (at < tokens.size() && tokens.get(at).equals(token)) {
      at++;
      return true;
    }
    return false;
  }

  private String next() {
    if (at == tokens.size()) {
      throw wrong();
    }
    return tokens.get(at++);
  }

  private static OperandException wrong() {
    return new OperandException(JclMessageText.STATEMENT_FORMAT, "IF");
  }
}
