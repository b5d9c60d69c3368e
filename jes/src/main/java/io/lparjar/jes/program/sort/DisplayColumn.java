package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of a DISPLAY or OCCURS report.
 *
 * @param field what it shows; for VALCNT and NUM the count, given in its place
 * @param counts whether it is VALCNT or NUM
 * @param mask how its numbers are shown; empty for a sign and leading zeros
 * @param heading above it
 */
record DisplayColumn(Field field, boolean counts, Optional<EditMask> mask, String heading) {
  private static final int DIGITS = 15;
  private static final int MOST_DIGITS = 31;

  boolean isNumeric() {
    return counts || field.format().isNumeric();
  }

  /** Characters that it takes. */
  int width() {
    int value =
        mask.isPresent()
            ? mask.get().length()
            : counts ? DIGITS : field.format().isNumeric() ? digits() + 1 : field.length();
    return Math.max(value, heading.length());
  }

  private int digits() {
    return field.format().digits(field.length()) > DIGITS ? MOST_DIGITS : DIGITS;
  }

  /** The heading, over numbers to the right. */
  String top() {
    return placed(heading);
  }

  /** A number of this column. */
  String number(BigInteger value) {
    if (mask.isPresent()) {
      return placed(mask.get().edit(value));
    }
    return placed(
        counts ? String.format(Locale.ROOT, "%0" + DIGITS + "d", value) : signed(value, digits()));
  }

  /** The characters of the field. */
  String text(WorkRecord record) {
    record.pad(field.end(), (byte) 0x40);
    return placed(Ebcdic.decode(record.data(), field.offset(), field.length()));
  }

  /** Nothing, as wide as the column. */
  String empty() {
    return " ".repeat(width());
  }

  private String placed(String text) {
    return String.format(
        Locale.ROOT, isNumeric() ? "%" + width() + "s" : "%-" + width() + "s", text);
  }

  /** A number with its sign and so many digits. */
  static String signed(BigInteger value, int digits) {
    return (value.signum() < 0 ? "-" : "+")
        + String.format(Locale.ROOT, "%0" + digits + "d", value.abs());
  }
}
