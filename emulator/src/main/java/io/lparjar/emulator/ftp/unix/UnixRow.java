package io.lparjar.emulator.ftp.unix;

import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileType;
import io.lparjar.emulator.ftp.listing.LineBuffer;
import io.lparjar.security.saf.UnixIdentities;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows of {@code ls -l}. The date has the time when it is less than half a year old, else the year.
 *
 * <pre>
 * 0         1         2         3         4         5         6
 * 0123456789012345678901234567890123456789012345678901234567890123456789
 * drwxr-xr-x   2 IBMUSER  SYS1           8192 Mar 25 09:17 samples
 * lrwxrwxrwx   1 IBMUSER  SYS1              9 Jul 13  2024 link -> target
 * </pre>
 *
 * <p>Used by one thread, for one list: it remembers the names of owners.
 */
final class UnixRow {
  /** What {@code ls} shows for a directory of any size. [seen: the usual value] */
  private static final long DIRECTORY_SIZE = 8192;

  /** Files take up pages of 4096 bytes, counted in units of 512. [inferred] */
  private static final int PAGE = 4096;

  private static final int UNITS_A_PAGE = 8;
  private static final int MONTHS_WITH_TIME = 6;
  private static final int STICKY = 01000;
  private static final String BITS = "rwxrwxrwx";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private final UnixIdentities identities;
  private final Clock clock;
  private final LocalDateTime now;
  private final Map<Integer, String> users = new HashMap<>();
  private final Map<Integer, String> groups = new HashMap<>();

  UnixRow(UnixIdentities identities, Clock clock) {
    this.identities = identities;
    this.clock = clock;
    this.now = LocalDateTime.now(clock);
  }

  /** How much a file adds to the total. */
  static long units(UnixFile file) {
    return switch (file.type()) {
      case DIRECTORY -> DIRECTORY_SIZE / PAGE * UNITS_A_PAGE;
      case REGULAR -> (file.size() + PAGE - 1) / PAGE * UNITS_A_PAGE;
      case SYMBOLIC_LINK, FIFO -> 0;
    };
  }

  /** Writes a row, with {@code name} for the file's own. */
  void write(UnixFile file, String name, LineBuffer line) {
    line.character(file.type().letter());
    int last = BITS.length() - 1;
    for (int i = 0; i < last; i++) {
      line.character(isSet(file, last - i) ? BITS.charAt(i) : '-');
    }
    if ((file.mode() & STICKY) != 0) {
      line.character(isSet(file, 0) ? 't' : 'T');
    } else {
      line.character(isSet(file, 0) ? 'x' : '-');
    }
    long size = file.isDirectory() ? DIRECTORY_SIZE : file.size();
    line.right(14, file.links())
        .left(15, users.computeIfAbsent(file.uid(), identities::userName))
        .left(24, groups.computeIfAbsent(file.gid(), identities::groupName))
        .left(32, " ")
        .right(43, size)
        .character(' ');
    date(LocalDateTime.ofInstant(file.modified(), clock.getZone()), line);
    line.character(' ').text(name);
    if (file.type() == UnixFileType.SYMBOLIC_LINK) {
      line.text(" -> ").text(file.linkTarget());
    }
    line.end();
  }

  private static boolean isSet(UnixFile file, int bit) {
    return (file.mode() >> bit & 1) != 0;
  }

  private void date(LocalDateTime time, LineBuffer line) {
    int month = 3 * (time.getMonthValue() - 1);
    line.text(MONTHS.substring(month, month + 3)).character(' ');
    if (time.getDayOfMonth() < 10) {
      line.character(' ');
    }
    line.number(time.getDayOfMonth()).character(' ');
    if (time.isAfter(now) || time.isBefore(now.minusMonths(MONTHS_WITH_TIME))) {
      line.character(' ').digits(time.getYear(), 4);
    } else {
      line.digits(time.getHour(), 2).character(':').digits(time.getMinute(), 2);
    }
  }
}
