package io.lparjar.emulator.ftp.site;

import java.util.Optional;

/**
 * A decimal number; leading zeros are allowed.
 *
 * @param minimum smallest value
 * @param maximum greatest value
 * @param notNumeric text for an operand that is no number: label, operand
 * @param outOfRange text for a number outside: label, operand, minimum, maximum
 */
public record IntegerType(int minimum, int maximum, SiteMessage notNumeric, SiteMessage outOfRange)
    implements ValueType<Integer> {

  /** The same with another text for a number outside. */
  public IntegerType outOfRange(SiteMessage text) {
    return new IntegerType(minimum, maximum, notNumeric, text);
  }

  /** Zero or a number of this range. */
  public ValueType<Integer> orZero() {
    IntegerType range = this;
    return new ValueType<>() {
      @Override
      public Integer parse(String label, String text) {
        return isZero(text) ? Integer.valueOf(0) : range.parse(label, text);
      }

      @Override
      public Integer blank(String label) {
        return range.blank(label);
      }

      @Override
      public String format(Integer value) {
        return range.format(value);
      }
    };
  }

  private static boolean isZero(String text) {
    return text.chars().allMatch(digit -> digit == '0');
  }

  @Override
  public Integer parse(String label, String text) {
    if (!text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      throw new InvalidValueException(notNumeric, label, text);
    }
    return value(text)
        .filter(number -> number >= minimum && number <= maximum)
        .orElseThrow(() -> new InvalidValueException(outOfRange, label, text, minimum, maximum));
  }

  private static Optional<Integer> value(String digits) {
    try {
      return Optional.of(Integer.parseInt(digits));
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }

  @Override
  public Integer blank(String label) {
    throw new InvalidValueException(notNumeric, label, "");
  }

  @Override
  public String format(Integer value) {
    return value.toString();
  }
}
