package io.lparjar.security.racf.profile;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a user may log on: {@code WHEN(DAYS(...) TIME(...))}.
 *
 * @param days the days of the week; all of them for ANYDAY
 * @param from the first minute of the day, or null for ANYTIME
 * @param to the last minute, before {@code from} when the time goes over midnight; null for ANYTIME
 * @see "z/OS Security Server RACF Command Language Reference, ADDUSER WHEN"
 */
public record LogonTimes(Set<DayOfWeek> days, @Nullable LocalTime from, @Nullable LocalTime to) {
  public static final LogonTimes ANY = new LogonTimes(EnumSet.allOf(DayOfWeek.class), null, null);

  public LogonTimes {
    days = Set.copyOf(days);
  }

  public boolean anyDay() {
    return days.size() == DayOfWeek.values().length;
  }

  /** Whether a logon is allowed at this moment of the system's own time. */
  public boolean allow(LocalDateTime moment) {
    if (!days.contains(moment.getDayOfWeek())) {
      return false;
    }
    if (from == null || to == null) {
      return true;
    }
    LocalTime time = moment.toLocalTime();
    boolean begun = !time.isBefore(from);
    boolean notEnded = time.isBefore(to.plusMinutes(1)) || to.plusMinutes(1).isBefore(to);
    return to.isBefore(from) ? begun || notEnded : begun && notEnded;
  }
}
