package io.lparjar.jes.program.idcams;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code IF} up to its THEN.
 *
 * @param highest whether MAXCC is asked for, not LASTCC
 * @param operator such as {@code EQ} or {@code >=}
 * @param number what it is compared with
 * @param then what stands behind THEN
 */
record Condition(boolean highest, String operator, int number, String then) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*IF\\s+(LASTCC|MAXCC)\\s*(=|¬=|<>|<=|>=|<|>|EQ|NE|LT|GT|LE|GE)\\s*(\\d{1,5})"
              + "\\s+THEN(?:\\s+(.*)|\\s*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Reads the text of a statement; empty when it is no IF that can be understood. */
  static Optional<Condition> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String then = matcher.group(4);
    return Optional.of(
        new Condition(
            matcher.group(1).equalsIgnoreCase("MAXCC"),
            matcher.group(2).toUpperCase(Locale.ROOT),
            Integer.parseInt(matcher.group(3)),
            then == null ? "" : then));
  }

  boolean test(int lastCode, int highestCode) {
    int code = highest ? highestCode : lastCode;
    return switch (operator) {
      case "=", "EQ" -> code == number;
      case "<", "LT" -> code < number;
      case ">", "GT" -> code > number;
      case "<=", "LE" -> code <= number;
      case ">=", "GE" -> code >= number;
      default -> code != number;
    };
  }
}
