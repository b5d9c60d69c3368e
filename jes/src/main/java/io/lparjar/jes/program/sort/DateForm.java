package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How a whole date is kept, Y2T to Y4Y: with a year of two or four digits, which stands first or
 * last, in characters or packed. Whether it has a day of the year or month and day says its length.
 *
 * @param yearDigits 2 or 4
 * @param yearLast whether the year stands behind the rest
 * @param packed whether it has two digits a byte and a sign
 * @see "z/OS DFSORT Application Programming Guide, date conversion"
 */
record DateForm(int yearDigits, boolean yearLast, boolean packed) {
  private static final int DAY_OF_YEAR = 3;
  private static final int MONTH_AND_DAY = 4;

  /** The form of that name. */
  static Optional<DateForm> find(String name) {
    if (!name.matches("Y[24][TWUVXY]")) {
      return Optional.empty();
    }
    char kind = name.charAt(2);
    return Optional.of(
        new DateForm(
            name.charAt(1) - '0',
            kind == 'W' || kind == 'X' || kind == 'Y',
            kind != 'T' && kind != 'W'));
  }

  /** Whether a field may have so many bytes. */
  boolean fits(int length) {
    int rest = rest(length);
    return rest == DAY_OF_YEAR || rest == MONTH_AND_DAY;
  }

  /** Digits besides the year; a packed field of an even number begins with a zero. */
  private int rest(int length) {
    int rest = (packed ? 2 * length - 1 : length) - yearDigits;
    return packed && rest > MONTH_AND_DAY ? rest - 1 : rest;
  }

  /** How many bytes a date takes. */
  int length(boolean dayOfYear) {
    int digits = yearDigits + (dayOfYear ? DAY_OF_YEAR : MONTH_AND_DAY);
    return packed ? digits / 2 + 1 : digits;
  }

  /** What is no date but means something. */
  Optional<SpecialDate> special(byte[] data, int offset, int length) {
    Optional<SpecialDate> filled =
        packed ? Optional.empty() : SpecialDate.inCharacters(data, offset, length);
    return filled.or(() -> SpecialDate.inDigits(digits(data, offset, length), digits(length)));
  }

  /**
   * The date in a field; empty when it is none.
   *
   * @param firstYear of the hundred years that years of two digits are of
   */
  Optional<LocalDate> read(byte[] data, int offset, int length, int firstYear) {
    long digits = digits(data, offset, length);
    int rest = rest(length);
    long restPower = power(rest);
    long yearPower = power(yearDigits);
    int year = (int) (yearLast ? digits % yearPower : digits / restPower % yearPower);
    int others = (int) (yearLast ? digits / yearPower % restPower : digits % restPower);
    if (yearDigits == 2) {
      year = firstYear + Math.floorMod(year - firstYear, 100);
    }
    try {
      return Optional.of(
          rest == DAY_OF_YEAR
              ? LocalDate.ofYearDay(year, others)
              : LocalDate.of(year, others / 100, others % 100));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A date in this form; what no longer has a year of four digits is shown as no date. */
  byte[] write(LocalDate date, boolean dayOfYear, String separator) {
    if (date.getYear() < 0 || date.getYear() > 9_999) {
      return invalid(dayOfYear, separator);
    }
    String year =
        yearDigits == 2
            ? String.format(Locale.ROOT, "%02d", date.getYear() % 100)
            : String.format(Locale.ROOT, "%04d", date.getYear());
    String rest =
        dayOfYear
            ? String.format(Locale.ROOT, "%03d", date.getDayOfYear())
            : String.format(
                Locale.ROOT, "%02d%s%02d", date.getMonthValue(), separator, date.getDayOfMonth());
    String text = yearLast ? rest + separator + year : year + separator + rest;
    return packed
        ? NumberForm.encode(new BigInteger(text), FieldFormat.PD, length(dayOfYear))
        : Ebcdic.encode(text);
  }

  /** What is no date, in this form: digits get their separators, other characters fill it. */
  byte[] write(SpecialDate special, boolean dayOfYear, String separator) {
    int length = length(dayOfYear);
    int separators = (dayOfYear ? 1 : 2) * separator.length();
    if (packed) {
      String digits = String.valueOf(special.digit()).repeat(digits(length));
      return NumberForm.encode(new BigInteger(digits), FieldFormat.PD, length);
    }
    if (special != SpecialDate.ZEROS && special != SpecialDate.NINES) {
      return special.characters(length + separators);
    }
    String digit = String.valueOf(special.digit());
    String year = digit.repeat(yearDigits);
    String rest =
        dayOfYear ? digit.repeat(DAY_OF_YEAR) : digit.repeat(2) + separator + digit.repeat(2);
    return Ebcdic.encode(yearLast ? rest + separator + year : year + separator + rest);
  }

  /** In place of a date that cannot be: asterisks, or packed zeros. [recalled] */
  byte[] invalid(boolean dayOfYear, String separator) {
    int length = length(dayOfYear);
    return packed
        ? NumberForm.encode(BigInteger.ZERO, FieldFormat.PD, length)
        : Ebcdic.encode("*".repeat(length + (dayOfYear ? 1 : 2) * separator.length()));
  }

  private int digits(int length) {
    return yearDigits + rest(length);
  }

  private long digits(byte[] data, int offset, int length) {
    long value = 0;
    if (packed) {
      for (int i = 0; i < 2 * length - 1; i++) {
        byte both = data[offset + i / 2];
        value = value * 10 + (i % 2 == 0 ? both >> 4 & 15 : both & 15);
      }
      return value;
    }
    for (int i = offset; i < offset + length; i++) {
      value = value * 10 + (data[i] & 15);
    }
    return value;
  }

  private static long power(int exponent) {
    return Math.round(Math.pow(10, exponent));
  }
}
