package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands in a date field and is no date. In this order LOW, BLANKS and ZEROS come before all
 * dates, NINES and HIGH behind them.
 *
 * @see "z/OS DFSORT Application Programming Guide, two-digit year formats, special indicators"
 */
enum SpecialDate {
  /** X'00' in every byte. */
  LOW(0, (byte) 0x00),
  /** X'40' in every byte. */
  BLANKS(1, Ebcdic.SPACE),
  /** Only zeros, as characters or packed. */
  ZEROS(2, (byte) 0xF0),
  /** Only nines, as characters or packed. */
  NINES(Long.MAX_VALUE - 1, (byte) 0xF9),
  /** X'FF' in every byte. */
  HIGH(Long.MAX_VALUE, (byte) 0xFF);

  private final long number;
  private final byte filler;

  SpecialDate(long number, byte filler) {
    this.number = number;
    this.filler = filler;
  }

  /** Its place among dates, which are numbers of more than three digits. */
  long number() {
    return number;
  }

  /** The one with this number. */
  static Optional<SpecialDate> of(long number) {
    for (SpecialDate special : values()) {
      if (special.number == number) {
        return Optional.of(special);
      }
    }
    return Optional.empty();
  }

  /** The one that fills a field of characters. */
  static Optional<SpecialDate> inCharacters(byte[] data, int offset, int length) {
    byte first = data[offset];
    for (int i = offset + 1; i < offset + length; i++) {
      if (data[i] != first) {
        return Optional.empty();
      }
    }
    for (SpecialDate special : values()) {
      if (special.filler == first) {
        return Optional.of(special);
      }
    }
    return Optional.empty();
  }

  /** The one that decimal digits are. */
  static Optional<SpecialDate> inDigits(long digits, int count) {
    return digits == 0
        ? Optional.of(ZEROS)
        : digits == Math.round(Math.pow(10, count)) - 1 ? Optional.of(NINES) : Optional.empty();
  }

  /**
   * The one that a constant names: {@code LOW}, {@code BLANKS}, {@code HIGH}, {@code 000000} or
   * {@code 999999}.
   */
  static Optional<SpecialDate> named(String text, int digits) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "LOW" -> Optional.of(LOW);
      case "BLANKS" -> Optional.of(BLANKS);
      case "HIGH" -> Optional.of(HIGH);
      default ->
          text.equals("0".repeat(digits))
              ? Optional.of(ZEROS)
              : text.equals("9".repeat(digits)) ? Optional.of(NINES) : Optional.empty();
    };
  }

  /** It in characters. */
  byte[] characters(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, filler);
    return bytes;
  }

  /** Its digit, for the forms that have digits only; what has none is zero. */
  char digit() {
    return this == NINES || this == HIGH ? '9' : '0';
  }
}
