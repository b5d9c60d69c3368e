package io.lparjar.jes.execution;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as messages about jobs show them. */
final class JobTimes {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyyDDD.HHmm", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.ENGLISH);

  private JobTimes() {}

  /** {@code 2020049.1025}: year, day of the year, hour and minute. */
  static String minute(LocalDateTime time) {
    return MINUTE.format(time);
  }

  /** {@code 12:50:03} */
  static String time(LocalDateTime time) {
    return TIME.format(time);
  }

  /** {@code FRIDAY, MARCH 13, 2020} */
  static String date(LocalDateTime time) {
    return DATE.format(time).toUpperCase(Locale.ROOT);
  }
}
