package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.LogonTimes;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code WHEN(DAYS(WEEKDAYS) TIME(0800:1730))}: when a user may log on. */
final class WhenOperand {
  private static final Pattern TIMES = Pattern.compile("([0-9]{2})([0-9]{2}):([0-9]{2})([0-9]{2})");
  private static final int LAST_HOUR = 23;
  private static final int LAST_MINUTE = 59;

  private WhenOperand() {}

  static LogonTimes change(Operands operands, LogonTimes before) {
    LogonTimes after = before;
    for (Term term : operands.values("WHEN")) {
      String keyword = term.upperCase();
      if (!keyword.isEmpty() && "DAYS".startsWith(keyword)) {
        after = new LogonTimes(days(term), after.from(), after.to());
      } else if (!keyword.isEmpty() && "TIME".startsWith(keyword)) {
        after = time(term, after);
      } else {
        throw new CommandException(CommandMessage.INVALID_KEYWORD, keyword);
      }
    }
    return after;
  }

  private static Set<DayOfWeek> days(Term term) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (Term day : term.operands()) {
      String name = day.upperCase();
      if (name.equals("ANYDAY")) {
        days.addAll(EnumSet.allOf(DayOfWeek.class));
      } else if (name.equals("WEEKDAYS")) {
        days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
      } else {
        days.add(day(name));
      }
    }
    if (days.isEmpty()) {
      throw new CommandException(CommandMessage.INVALID, "DAYS", "");
    }
    return days;
  }

  private static DayOfWeek day(String name) {
    return Abbreviations.find(name, DayOfWeek.values())
        .orElseThrow(() -> new CommandException(CommandMessage.INVALID, "DAYS", name));
  }

  private static LogonTimes time(Term term, LogonTimes before) {
    String text = term.operands().stream().map(Term::upperCase).collect(Collectors.joining());
    if (text.equals("ANYTIME")) {
      return new LogonTimes(before.days(), null, null);
    }
    Matcher matcher = TIMES.matcher(text);
    if (!matcher.matches()) {
      throw new CommandException(CommandMessage.INVALID, "TIME", text);
    }
    return new LogonTimes(
        before.days(),
        time(matcher.group(1), matcher.group(2), text),
        time(matcher.group(3), matcher.group(4), text));
  }

  private static LocalTime time(String hour, String minute, String text) {
    int hours = Integer.parseInt(hour);
    int minutes = Integer.parseInt(minute);
    if (hours > LAST_HOUR || minutes > LAST_MINUTE) {
      throw new CommandException(CommandMessage.INVALID, "TIME", text);
    }
    return LocalTime.of(hours, minutes);
  }

  /** The days as LISTUSER shows them. */
  static String shownDays(LogonTimes times) {
    return times.anyDay()
        ? "ANYDAY"
        : times.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" "));
  }

  /** The time as LISTUSER shows it. */
  static String shownTime(LogonTimes times) {
    return times.from() == null || times.to() == null
        ? "ANYTIME"
        : shown(times.from()) + ":" + shown(times.to());
  }

  private static String shown(@Nullable LocalTime time) {
    return time == null
        ? ""
        : String.format(Locale.ROOT, "%02d%02d", time.getHour(), time.getMinute());
  }
}
