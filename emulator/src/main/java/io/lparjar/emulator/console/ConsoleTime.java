package io.lparjar.emulator.console;

import java.time.LocalDateTime;

/**
 * Dates and times as messages show them. Written by hand, since the messages of a start are written
 * before anybody has loaded the classes that format dates.
 */
final class ConsoleTime {
  private static final int THREE_DIGITS = 1000;
  private static final int TWO_DIGITS = 100;

  private ConsoleTime() {}

  /** {@code hh.mm.ss}. */
  static String dotted(LocalDateTime time) {
    return time(time, ".");
  }

  /** {@code hh:mm:ss}. */
  static String colons(LocalDateTime time) {
    return time(time, ":");
  }

  /** {@code yyyy.ddd}. */
  static String julian(LocalDateTime time) {
    return time.getYear() + "." + digits(time.getDayOfYear(), THREE_DIGITS);
  }

  /** {@code mm/dd/yy}. */
  static String shortDate(LocalDateTime time) {
    return monthAndDay(time) + digits(time.getYear() % TWO_DIGITS, TWO_DIGITS);
  }

  /** {@code mm/dd/yyyy}. */
  static String longDate(LocalDateTime time) {
    return monthAndDay(time) + time.getYear();
  }

  private static String monthAndDay(LocalDateTime time) {
    return digits(time.getMonthValue(), TWO_DIGITS)
        + "/"
        + digits(time.getDayOfMonth(), TWO_DIGITS)
        + "/";
  }

  private static String time(LocalDateTime time, String separator) {
    return digits(time.getHour(), TWO_DIGITS)
        + separator
        + digits(time.getMinute(), TWO_DIGITS)
        + separator
        + digits(time.getSecond(), TWO_DIGITS);
  }

  private static String digits(int number, int bound) {
    return Integer.toString(bound + number).substring(1);
  }
}
