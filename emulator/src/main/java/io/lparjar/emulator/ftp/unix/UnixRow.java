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
 * drwxr-xr-x   2 IBMUSER  SYS1        8192 Mar 25 09:17 samples
 * lrwxrwxrwx   1 IBMUSER  SYS1           9 Jul 13  2024 link -&gt; target
 * -rw-r-----   1 IBMUSER  SYS1     531675648 Jul 19 22:45 large
 * </pre>
 *
 * <p>The size has 7 columns; a larger one moves what is behind it. [seen]
 *
 * <p>Used by one thread, for one list: it remembers the names of owners.
 */
final class UnixRow {
  /** What {@code ls} shows for a directory of any size. [seen: the usual value] */
  private static final long DIRECTORY_SIZE = 8192;

  /** zFS pages, counted in units of 512. [inferred from complete lists with their totals] */
  private static final int PAGE = 8192;

  private static final int UNITS_A_PAGE = 16;

  /** What fits in the file's own entry takes half a page. [inferred, likewise] */
  private static final int INLINE = 52;

  /** A larger file needs a page for the addresses of its pages. [inferred, likewise] */
  private static final int DIRECT = 65536;

  private static final int SET_USER_ID = 04000;
  private static final int SET_GROUP_ID = 02000;
  private static final int MONTHS_WITH_TIME = 6;
  private static final int STICKY = 01000;
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
      case REGULAR -> units(file.size());
      case SYMBOLIC_LINK, FIFO -> 0;
    };
  }

  private static long units(long size) {
    if (size <= INLINE) {
      return size == 0 ? 0 : UNITS_A_PAGE / 2;
    }
    long pages = (size + PAGE - 1) / PAGE;
    return (size > DIRECT ? pages + 1 : pages) * UNITS_A_PAGE;
  }

  /** Writes a row, with {@code name} for the file's own. */
  void write(UnixFile file, String name, LineBuffer line) {
    line.character(file.type().letter());
    permissions(file, SET_USER_ID, 6, 's', line);
    permissions(file, SET_GROUP_ID, 3, 's', line);
    permissions(file, STICKY, 0, 't', line);
    long size = file.isDirectory() ? DIRECTORY_SIZE : file.size();
    line.right(14, file.links())
        .left(15, users.computeIfAbsent(file.uid(), identities::userName))
        .left(24, groups.computeIfAbsent(file.gid(), identities::groupName))
        .left(32, " ")
        .right(40, size)
        .character(' ');
    date(LocalDateTime.ofInstant(file.modified(), clock.getZone()), line);
    line.character(' ').text(name);
    if (file.type() == UnixFileType.SYMBOLIC_LINK) {
      line.text(" -> ").text(file.linkTarget());
    }
    line.end();
  }

  /** Three permissions; the last one is {@code mark} where {@code special} is set, too. */
  private static void permissions(
      UnixFile file, int special, int lowest, char mark, LineBuffer line) {
    boolean executable = isSet(file, lowest);
    line.character(isSet(file, lowest + 2) ? 'r' : '-')
        .character(isSet(file, lowest + 1) ? 'w' : '-');
    if ((file.mode() & special) != 0) {
      line.character(executable ? mark : Character.toUpperCase(mark));
    } else {
      line.character(executable ? 'x' : '-');
    }
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
