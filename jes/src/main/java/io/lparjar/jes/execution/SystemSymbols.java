package io.lparjar.jes.execution;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The system symbols of JCL: those of the system and, with {@code L} in front for local time, those
 * of the time at which a job is converted. That every job class may use them (JOBCLASS
 * SYSSYM=ALLOW) is [inferred].
 *
 * @see "z/OS MVS JCL Reference, using system symbols; z/OS MVS Initialization and Tuning Reference,
 *     dynamic system symbols"
 */
final class SystemSymbols {
  private static final int CLONE_LENGTH = 2;

  /** Sunday is 01. [documented] */
  private static final DateTimeFormatter TIMES =
      DateTimeFormatter.ofPattern("yyyy MM dd HH mm ss e", Locale.US);

  private static final String[] NAMES = {"YR4", "MON", "DAY", "HR", "MIN", "SEC", "WDAY"};

  private SystemSymbols() {}

  /** Names without ampersand, and values. */
  static Map<String, String> of(String systemName, String jobName, Clock clock) {
    Map<String, String> symbols = new HashMap<>();
    symbols.put("SYSNAME", systemName);
    symbols.put("SYSPLEX", "LOCAL");
    symbols.put("SYSCLONE", systemName.substring(Math.max(0, systemName.length() - CLONE_LENGTH)));
    symbols.put("JOBNAME", jobName);
    addTimes(symbols, "L", LocalDateTime.now(clock));
    addTimes(symbols, "", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    return symbols;
  }

  private static void addTimes(Map<String, String> symbols, String prefix, LocalDateTime time) {
    String[] parts = TIMES.format(time).split(" ", -1);
    for (int i = 0; i < NAMES.length; i++) {
      symbols.put(prefix + NAMES[i], NAMES[i].equals("WDAY") ? "0" + parts[i] : parts[i]);
    }
    String year = parts[0].substring(2);
    symbols.put(prefix + "YR2", year);
    symbols.put(prefix + "JDAY", String.format(Locale.ROOT, "%03d", time.getDayOfYear()));
    symbols.put(prefix + "YYMMDD", year + parts[1] + parts[2]);
    symbols.put(prefix + "HHMMSS", parts[3] + parts[4] + parts[5]);
  }
}
