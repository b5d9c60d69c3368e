package io.lparjar.emulator.console;

import java.util.Locale;
import java.util.Optional;

/**
 * The reports of NETSTAT that are known here: keyword, how much of it is enough, and its option.
 *
 * @see "z/OS Communications Server IP System Administrator's Commands, Netstat report options"
 */
enum NetstatReport {
  CONN(2, "-C"),
  TTLS(4, "-X"),
  PORTLIST(5, "-O"),
  ACCESS(3, ""),
  CONFIG(5, "-F");

  private final int enough;
  private final String option;

  NetstatReport(int enough, String option) {
    this.enough = enough;
    this.option = option;
  }

  /** The report of a word in any case. */
  static Optional<NetstatReport> find(String typed) {
    String word = typed.toUpperCase(Locale.ROOT);
    for (NetstatReport report : values()) {
      boolean keyword = word.length() >= report.enough && report.name().startsWith(word);
      if (keyword || (!word.isEmpty() && word.equals(report.option))) {
        return Optional.of(report);
      }
    }
    return Optional.empty();
  }
}
