package io.lparjar.jes.program.sort;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * How a number is shown: a pattern of {@code I} (digit, blank while leading), {@code T} (digit),
 * {@code S} (sign) and other characters, which are blank while leading.
 *
 * @param pattern as long as the result
 * @param leading shown for S before the digits: of a positive, of a negative number
 * @param trailing the same behind the digits
 * @see "z/OS DFSORT Application Programming Guide, edit masks"
 */
record EditMask(String pattern, String leading, String trailing) {
  private static final String NO_SIGNS = "  ";

  /** The pattern's tail for each mask, whose first character is repeated to the left. [recalled] */
  private enum Mask {
    M0("I", "IT", "S", NO_SIGNS, " -"),
    M1("T", "T", "S", NO_SIGNS, " -"),
    M2("I,", "IT.TT", "S", NO_SIGNS, " -"),
    M3("I,", "IT.TT", "CR", NO_SIGNS, NO_SIGNS),
    M4("I,", "IT.TT", "", "+-", NO_SIGNS),
    M5("I,", "IT.TT", "S", " (", " )"),
    M6("I-", "TTTT", "", NO_SIGNS, NO_SIGNS),
    M7("T-", "TT-TTTT", "", NO_SIGNS, NO_SIGNS),
    M8("I", "IT:TT:TT", "", NO_SIGNS, NO_SIGNS),
    M9("I", "IT/TT/TT", "", NO_SIGNS, NO_SIGNS),
    M10("I", "IT", "", NO_SIGNS, NO_SIGNS),
    M11("T", "T", "", NO_SIGNS, NO_SIGNS),
    M12("I,", "IIT", "", " -", NO_SIGNS),
    M13("I.", "IIT", "", " -", NO_SIGNS),
    M14("I ", "IIT", "S", " (", " )"),
    M15("I ", "IIT", "S", NO_SIGNS, " -"),
    M16("I ", "IIT", "", " -", NO_SIGNS),
    M17("I'", "IIT", "", " -", NO_SIGNS),
    M18("I,", "IT.TT", "", " -", NO_SIGNS),
    M19("I.", "IT,TT", "", " -", NO_SIGNS),
    M20("I ", "IT,TT", "S", " (", " )"),
    M21("I ", "IT,TT", "S", NO_SIGNS, " -"),
    M22("I ", "IT,TT", "", " -", NO_SIGNS),
    M23("I'", "IT.TT", "", " -", NO_SIGNS),
    M24("I'", "IT,TT", "", " -", NO_SIGNS),
    M25("I", "IT", "", " -", NO_SIGNS),
    M26("T", "T", "", "+-", NO_SIGNS);

    private final String fill;
    private final String tail;
    private final String end;
    private final String leading;
    private final String trailing;

    Mask(String fill, String tail, String end, String leading, String trailing) {
      this.fill = fill;
      this.tail = tail;
      this.end = end;
      this.leading = leading;
      this.trailing = trailing;
    }

    /** The mask for numbers of so many digits. */
    EditMask of(int digits) {
      StringBuilder reversed = new StringBuilder();
      int places = 0;
      int sinceSeparator = 0;
      boolean grouped = fill.length() == 2;
      for (int i = tail.length() - 1; i >= 0 && places < digits; i--) {
        char c = tail.charAt(i);
        boolean digit = c == 'I' || c == 'T';
        reversed.append(c);
        places += digit ? 1 : 0;
        sinceSeparator = digit ? sinceSeparator + 1 : 0;
      }
      if (this == M6 || this == M7) {
        sinceSeparator = 3;
      }
      while (places < digits) {
        if (grouped && sinceSeparator == 3) {
          reversed.append(fill.charAt(1));
          sinceSeparator = 0;
        }
        reversed.append(fill.charAt(0));
        sinceSeparator++;
        places++;
      }
      String digitsPattern = reversed.reverse().toString();
      String sign = leading.equals(NO_SIGNS) ? "" : "S";
      return new EditMask(sign + digitsPattern + end, leading, trailing);
    }
  }

  /** The mask M0 to M26 for numbers of so many digits; empty when there is no such mask. */
  static Optional<EditMask> find(String name, int digits) {
    for (Mask mask : Mask.values()) {
      if (mask.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(mask.of(digits));
      }
    }
    return Optional.empty();
  }

  /** What EDIT= and SIGNS= say. */
  static EditMask of(String pattern, String leading, String trailing) {
    return new EditMask(pattern, leading, trailing);
  }

  int length() {
    return pattern.length();
  }

  /** The number in this form; high order digits without a place are lost. */
  String edit(BigInteger value) {
    boolean negative = value.signum() < 0;
    String digits = value.abs().toString();
    int places = (int) pattern.chars().filter(c -> c == 'I' || c == 'T').count();
    digits =
        "0".repeat(Math.max(0, places - digits.length()))
            + digits.substring(Math.max(0, digits.length() - places));
    int lastDigit = Math.max(pattern.lastIndexOf('I'), pattern.lastIndexOf('T'));
    char[] result = new char[pattern.length()];
    boolean significant = false;
    int digit = 0;
    int floating = -1;
    for (int i = 0; i < result.length; i++) {
      char c = pattern.charAt(i);
      switch (c) {
        case 'I', 'T' -> {
          char d = digits.charAt(digit++);
          significant |= c == 'T' || d != '0';
          result[i] = significant ? d : ' ';
        }
        case 'S' -> {
          String signs = i > lastDigit ? trailing : leading;
          result[i] = i > lastDigit ? signs.charAt(negative ? 1 : 0) : ' ';
          floating = i > lastDigit ? floating : i;
        }
        default -> result[i] = shown(c, i, lastDigit, significant, negative);
      }
    }
    if (floating >= 0) {
      int first = floating;
      while (first + 1 < result.length && result[first + 1] == ' ') {
        first++;
      }
      result[first] = leading.charAt(negative ? 1 : 0);
    }
    return new String(result);
  }

  private char shown(char c, int at, int lastDigit, boolean significant, boolean negative) {
    if (at > lastDigit && pattern.endsWith("CR")) {
      return negative ? c : ' ';
    }
    return significant ? c : ' ';
  }
}
