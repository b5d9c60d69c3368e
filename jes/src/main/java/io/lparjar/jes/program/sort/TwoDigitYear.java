package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import java.util.Optional;

/**
 * A date field whose year has two digits, Y2C and the like: its number is the date with a year of
 * four digits, of the hundred years that begin with {@code firstYear} (Y2PAST), or that of a {@link
 * SpecialDate}.
 *
 * @see "z/OS DFSORT Application Programming Guide, two-digit year formats"
 */
record TwoDigitYear(Form form, int firstYear) {

  /** How the digits are kept, and where the year is. */
  enum Form {
    Y2C,
    Y2Z,
    Y2S,
    Y2P,
    Y2D,
    Y2B,
    Y2T,
    Y2W,
    Y2U,
    Y2V,
    Y2X,
    Y2Y
  }

  static Optional<Form> find(String name) {
    for (Form form : Form.values()) {
      if (form.name().equals(name)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** Whether a field may have so many bytes. */
  boolean fits(int length) {
    return switch (form) {
      case Y2C, Y2Z, Y2S, Y2P -> length == 2;
      case Y2D, Y2B -> length == 1;
      case Y2T, Y2W -> length >= 3 && length <= 6;
      case Y2U, Y2X -> length == 2 || length == 3;
      case Y2V, Y2Y -> length == 3 || length == 4;
    };
  }

  /** The date in a field. */
  long number(byte[] data, int offset, int length) {
    Optional<SpecialDate> filled = filled(data, offset, length);
    if (filled.isPresent()) {
      return filled.get().number();
    }
    long digits =
        switch (form) {
          case Y2C, Y2Z, Y2S, Y2T, Y2W -> zoned(data, offset, length);
          case Y2P, Y2U, Y2V, Y2X, Y2Y -> decimal(data, offset, length, true);
          case Y2D -> decimal(data, offset, length, false);
          case Y2B -> data[offset] & 0xFF;
        };
    return hasSpecialDigits() && SpecialDate.inDigits(digits, rest(length) + 2).isPresent()
        ? SpecialDate.inDigits(digits, rest(length) + 2).get().number()
        : full(digits, rest(length));
  }

  /** Of characters all alike; a year alone may be 00 or 99. */
  private Optional<SpecialDate> filled(byte[] data, int offset, int length) {
    return switch (form) {
      case Y2T, Y2W -> SpecialDate.inCharacters(data, offset, length);
      case Y2S ->
          SpecialDate.inCharacters(data, offset, length)
              .filter(it -> it != SpecialDate.ZEROS && it != SpecialDate.NINES);
      case Y2C, Y2Z, Y2P, Y2D, Y2B, Y2U, Y2V, Y2X, Y2Y -> Optional.empty();
    };
  }

  private boolean hasSpecialDigits() {
    return switch (form) {
      case Y2T, Y2W, Y2U, Y2V, Y2X, Y2Y -> true;
      case Y2C, Y2Z, Y2S, Y2P, Y2D, Y2B -> false;
    };
  }

  /** The date of a constant, {@code Y'960312'} or {@code Y'LOW'}; empty when it is none. */
  Optional<Long> constant(String text, int length) {
    int digits = rest(length) + 2;
    if (text.matches("Y'.*'")) {
      Optional<SpecialDate> special =
          SpecialDate.named(text.substring(2, text.length() - 1), digits)
              .filter(
                  it -> rest(length) > 0 || (it != SpecialDate.ZEROS && it != SpecialDate.NINES));
      if (special.isPresent()) {
        return special.map(SpecialDate::number);
      }
    }
    return text.matches("Y'\\d{" + digits + "}'")
        ? Optional.of(full(Long.parseLong(text.substring(2, 2 + digits)), rest(length)))
        : Optional.empty();
  }

  private long full(long digits, int rest) {
    long power = 1;
    for (int i = 0; i < rest; i++) {
      power *= 10;
    }
    long year = yearIsLast() ? digits % 100 : digits / power % 100;
    long others = yearIsLast() ? digits / 100 % power : digits % power;
    long inCentury = Math.floorMod(year - firstYear, 100L);
    return (firstYear + inCentury) * power + others;
  }

  /** Whether the year stands behind month and day. */
  boolean yearIsLast() {
    return form == Form.Y2W || form == Form.Y2X || form == Form.Y2Y;
  }

  /** How many digits a date has besides its year. */
  int rest(int length) {
    return switch (form) {
      case Y2C, Y2Z, Y2S, Y2P, Y2D, Y2B -> 0;
      case Y2T, Y2W -> length - 2;
      case Y2U, Y2X -> 2 * length - 3;
      case Y2V, Y2Y -> 2 * length - 4;
    };
  }

  private static long zoned(byte[] data, int offset, int length) {
    long value = 0;
    for (int i = offset; i < offset + length; i++) {
      value = value * 10 + (data[i] == Ebcdic.SPACE ? 0 : data[i] & 15);
    }
    return value;
  }

  private static long decimal(byte[] data, int offset, int length, boolean signed) {
    long value = 0;
    int halves = 2 * length - (signed ? 1 : 0);
    for (int i = 0; i < halves; i++) {
      byte both = data[offset + i / 2];
      value = value * 10 + (i % 2 == 0 ? both >> 4 & 15 : both & 15);
    }
    return value;
  }
}
