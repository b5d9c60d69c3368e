package io.lparjar.jes.program.sort;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;

/** Writes numbers in the formats of fields. */
final class NumberForm {
  private NumberForm() {}

  /** Whether a number has a place in a field. */
  static boolean fits(BigInteger value, FieldFormat format, int length) {
    return switch (format) {
      case BI -> value.signum() >= 0 && value.bitLength() <= 8 * length;
      case FI -> value.bitLength() < 8 * length;
      case PD -> digits(value) <= 2 * length - 1;
      case FS, SFF -> digits(value) + (value.signum() < 0 ? 1 : 0) <= length;
      case CH, ZD, AC, AQ, UFF, SS, Y2 -> digits(value) <= length;
    };
  }

  /** The bytes of a number; its high order digits are lost when they do not fit. */
  static byte[] encode(BigInteger value, FieldFormat format, int length) {
    return switch (format) {
      case BI, FI -> binary(value, length);
      case PD -> packed(value, length);
      case FS, SFF, UFF, CH, AC, AQ, SS, Y2 -> text(value, length);
      case ZD -> zoned(value, length);
    };
  }

  private static byte[] binary(BigInteger value, int length) {
    byte[] bytes = value.toByteArray();
    byte[] field = new byte[length];
    Arrays.fill(field, (byte) (value.signum() < 0 ? 0xFF : 0));
    int count = Math.min(length, bytes.length);
    System.arraycopy(bytes, bytes.length - count, field, length - count, count);
    return field;
  }

  private static byte[] packed(BigInteger value, int length) {
    String digits = lastDigits(value, 2 * length - 1);
    byte[] field = new byte[length];
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      field[i / 2] |= (byte) (i % 2 == 0 ? digit << 4 : digit);
    }
    field[length - 1] |= (byte) (value.signum() < 0 ? 0xD : 0xC);
    return field;
  }

  private static byte[] zoned(BigInteger value, int length) {
    String digits = lastDigits(value, length);
    byte[] field = new byte[length];
    for (int i = 0; i < length; i++) {
      field[i] = (byte) (0xF0 | digits.charAt(i) - '0');
    }
    if (value.signum() < 0) {
      field[length - 1] &= (byte) 0xDF;
    }
    return field;
  }

  private static byte[] text(BigInteger value, int length) {
    byte[] field = new byte[length];
    Arrays.fill(field, (byte) 0x40);
    String digits = value.abs().toString();
    int at = length;
    for (int i = digits.length() - 1; i >= 0 && at > 0; i--) {
      field[--at] = (byte) (0xF0 | digits.charAt(i) - '0');
    }
    if (value.signum() < 0 && at > 0) {
      field[at - 1] = 0x60;
    }
    return field;
  }

  private static String lastDigits(BigInteger value, int count) {
    String digits = value.abs().toString();
    return digits.length() > count
        ? digits.substring(digits.length() - count)
        : String.format(Locale.ROOT, "%" + count + "s", digits).replace(' ', '0');
  }

  private static int digits(BigInteger value) {
    return value.abs().toString().length();
  }
}
