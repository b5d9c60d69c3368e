package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.jes.program.Abend;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * A field of a record.
 *
 * @param offset from the start of the record, 0 or more
 * @param length in bytes, at least 1
 * @param year form and century of a date with a year of two digits
 * @param sequence where the characters of format AQ stand in their order
 */
record Field(
    int offset, int length, FieldFormat format, TwoDigitYear year, TranslationTable sequence) {
  private static final int DATA_EXCEPTION = 0x0C7;
  private static final int LONG_DIGITS = 18;
  private static final TwoDigitYear NO_YEAR = new TwoDigitYear(TwoDigitYear.Form.Y2C, 0);

  /** A field that is no date. */
  Field(int offset, int length, FieldFormat format) {
    this(offset, length, format, NO_YEAR, TranslationTable.IDENTITY);
  }

  /** A date. */
  Field(int offset, int length, TwoDigitYear year) {
    this(offset, length, FieldFormat.Y2, year, TranslationTable.IDENTITY);
  }

  /** The same in another order of characters. */
  Field inOrder(TranslationTable wanted) {
    return new Field(offset, length, FieldFormat.AQ, year, wanted);
  }

  int end() {
    return offset + length;
  }

  /** Whether {@link #number} fits into a {@code long} whatever the bytes are. */
  boolean fitsLong() {
    return switch (format) {
      case BI -> length < 8;
      case FI -> length <= 8;
      case PD -> length <= LONG_DIGITS / 2;
      case CH, ZD, AC, AQ, FS, UFF, SFF, SS -> length <= LONG_DIGITS;
      case Y2 -> true;
    };
  }

  /**
   * The number in the field, which {@link #fitsLong}.
   *
   * @throws Abend S0C7 when packed or zoned digits are none
   */
  long number(byte[] data) {
    return switch (format) {
      case BI, CH, AC, AQ, SS -> binary(data, 0);
      case FI -> binary(data, data[offset] < 0 ? -1 : 0);
      case PD -> packed(data);
      case ZD -> zoned(data);
      case FS, UFF, SFF -> freeForm(data);
      case Y2 -> year.number(data, offset, length);
    };
  }

  /** The same without limit. */
  BigInteger bigNumber(byte[] data) {
    if (fitsLong()) {
      return BigInteger.valueOf(number(data));
    }
    byte[] bytes = Arrays.copyOfRange(data, offset, end());
    return switch (format) {
      case BI, CH, AC, AQ, SS -> new BigInteger(1, bytes);
      case FI -> new BigInteger(bytes);
      case PD -> {
        StringBuilder digits = new StringBuilder();
        for (int i = offset; i < end(); i++) {
          digits.append(digit(data[i] >> 4 & 15));
          if (i < end() - 1) {
            digits.append(digit(data[i] & 15));
          }
        }
        yield signed(new BigInteger(digits.toString()), isNegative(data[end() - 1] & 15));
      }
      case ZD -> {
        StringBuilder digits = new StringBuilder();
        for (int i = offset; i < end(); i++) {
          digits.append(digit(data[i] & 15));
        }
        yield signed(new BigInteger(digits.toString()), isNegative(data[end() - 1] >> 4 & 15));
      }
      case FS, UFF, SFF -> {
        StringBuilder digits = new StringBuilder("0");
        for (int i = offset; i < end(); i++) {
          if (isDigit(data[i])) {
            digits.append(data[i] & 15);
          }
        }
        yield signed(new BigInteger(digits.toString()), isNegativeText(data));
      }
      case Y2 -> BigInteger.valueOf(number(data));
    };
  }

  /** Whether every byte is a digit of the format, with a sign where one may be. */
  boolean isNumber(byte[] data) {
    boolean any = false;
    for (int i = offset; i < end(); i++) {
      boolean last = i == end() - 1;
      int high = data[i] >> 4 & 15;
      int low = data[i] & 15;
      boolean good =
          switch (format) {
            case PD -> high < 10 && (last ? low >= 10 : low < 10);
            case ZD -> low < 10 && (last ? high >= 10 : high == 15);
            case FS -> isDigit(data[i]) || (!any && (data[i] == 0x40 || isSign(data[i])));
            case CH, BI, FI, AC, AQ, UFF, SFF, SS, Y2 -> isDigit(data[i]);
          };
      if (!good) {
        return false;
      }
      any |= isDigit(data[i]);
    }
    return any || format == FieldFormat.PD || format == FieldFormat.ZD;
  }

  private long binary(byte[] data, long start) {
    long value = start;
    for (int i = offset; i < end(); i++) {
      value = (value << 8) | (data[i] & 0xFF);
    }
    return value;
  }

  private long packed(byte[] data) {
    long value = 0;
    int last = end() - 1;
    for (int i = offset; i < last; i++) {
      value = value * 100 + digit(data[i] >> 4 & 15) * 10L + digit(data[i] & 15);
    }
    value = value * 10 + digit(data[last] >> 4 & 15);
    int sign = data[last] & 15;
    if (sign < 10) {
      throw Abend.system(DATA_EXCEPTION, 7);
    }
    return isNegative(sign) ? -value : value;
  }

  private long zoned(byte[] data) {
    long value = 0;
    for (int i = offset; i < end(); i++) {
      value = value * 10 + digit(data[i] & 15);
    }
    return isNegative(data[end() - 1] >> 4 & 15) ? -value : value;
  }

  private long freeForm(byte[] data) {
    long value = 0;
    for (int i = offset; i < end(); i++) {
      if (isDigit(data[i])) {
        value = value * 10 + (data[i] & 15);
      }
    }
    return isNegativeText(data) ? -value : value;
  }

  private boolean isNegativeText(byte[] data) {
    if (format == FieldFormat.UFF) {
      return false;
    }
    for (int i = offset; i < end(); i++) {
      if (data[i] == 0x60 || (data[i] == 0x5D && format == FieldFormat.SFF)) {
        return true;
      }
    }
    return false;
  }

  private static int digit(int nibble) {
    if (nibble > 9) {
      throw Abend.system(DATA_EXCEPTION, 7);
    }
    return nibble;
  }

  private static boolean isNegative(int sign) {
    return sign == 0xD || sign == 0xB;
  }

  private static boolean isDigit(byte value) {
    return (value & 0xFF) >= 0xF0 && (value & 0xFF) <= 0xF9;
  }

  private static boolean isSign(byte value) {
    return value == 0x60 || value == 0x4E;
  }

  private static BigInteger signed(BigInteger value, boolean negative) {
    return negative ? value.negate() : value;
  }
}
