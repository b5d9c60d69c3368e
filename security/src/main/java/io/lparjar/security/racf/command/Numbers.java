package io.lparjar.security.racf.command;

import java.util.OptionalInt;

/** Numbers in operands. */
final class Numbers {
  private static final int MOST_DIGITS = 10;

  private Numbers() {}

  /** A decimal number from {@code least} to {@code most}; empty for anything else. */
  static OptionalInt parse(String text, int least, int most) {
    boolean digits =
        !text.isEmpty()
            && text.length() <= MOST_DIGITS
            && text.chars().allMatch(character -> character >= '0' && character <= '9');
    if (!digits) {
      return OptionalInt.empty();
    }
    long value = Long.parseLong(text);
    return value < least || value > most ? OptionalInt.empty() : OptionalInt.of((int) value);
  }
}
