package io.lparjar.jes.jcl;

import java.util.BitSet;

/** Finds the values of {@code PASSWORD=} in the operand field of a JOB statement. */
final class PasswordMask {
  private static final String KEYWORD = "PASSWORD=";

  private PasswordMask() {}

  /** Offsets of the characters that must not be shown; also right in a field with errors. */
  static BitSet of(String operands) {
    BitSet hidden = new BitSet();
    boolean inString = false;
    boolean inValue = false;
    int parentheses = 0;
    for (int i = 0; i < operands.length(); i++) {
      char character = operands.charAt(i);
      if (inValue && parentheses <= 0 && !inString && character == ',') {
        inValue = false;
      }
      if (!inValue && !inString && operands.startsWith(KEYWORD, i)) {
        inValue = true;
        parentheses = 0;
        i += KEYWORD.length() - 1;
        continue;
      }
      if (character == '\'') {
        inString = !inString;
      } else if (!inString) {
        parentheses += character == '(' ? 1 : character == ')' ? -1 : 0;
      }
      hidden.set(i, inValue);
    }
    return hidden;
  }

  /** The text with blanks in place of passwords. */
  static String apply(String operands) {
    BitSet hidden = of(operands);
    StringBuilder shown = new StringBuilder(operands);
    hidden.stream().forEach(offset -> shown.setCharAt(offset, ' '));
    return shown.toString();
  }
}
