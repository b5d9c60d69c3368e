package io.lparjar.security.racf.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Parts that several listings share. */
final class ListingText {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uu.DDD", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uu.DDD/HH:mm:ss", Locale.ROOT);

  private ListingText() {}

  /** A date as {@code 23.087}: year and day of the year. */
  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** A moment as {@code 23.087/12:37:10}. */
  static String time(Instant moment, ZoneId zone) {
    return TIME.format(moment.atZone(zone));
  }

  static String yesOrNo(boolean value) {
    return value ? "YES" : "NO";
  }

  /** A line of columns, without blanks at its end. */
  static String line(String form, Object... columns) {
    return String.format(Locale.ROOT, form, columns).stripTrailing();
  }
}
