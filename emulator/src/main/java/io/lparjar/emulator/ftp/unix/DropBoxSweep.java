package io.lparjar.emulator.ftp.unix;

import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code FTPSWEEP}: deletes what strangers have handed in, some working days after it came. A
 * program of our own, for a job that the owner of a drop box runs each day.
 *
 * <pre>
 * //SWEEP EXEC PGM=FTPSWEEP,PARM='/u/anonymo/toibm ANONYMO 3'
 * </pre>
 *
 * <ol>
 *   <li>0: regular files in the directory and below that belong to the user are gone, if more than
 *       that many working days, Monday to Friday, lie behind the day on which they were changed;
 *       SYSPRINT tells which
 *   <li>8, when the directory is not there or may not be read, or a file may not be deleted
 *   <li>12, when PARM does not say directory, user and number
 * </ol>
 */
public final class DropBoxSweep implements Program {
  public static final String NAME = "FTPSWEEP";

  private static final Pattern PARAMETER = Pattern.compile("(/\\S*) +(\\S{1,8}) +(\\d{1,3})");
  private static final int OK = 0;
  private static final int REFUSED = 8;
  private static final int INVALID = 12;
  private static final int PRINT_LENGTH = 121;

  private final UnixFiles files;

  public DropBoxSweep(UnixFiles files) {
    this.files = files;
  }

  @Override
  public int run(StepContext step) throws IOException {
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      Matcher parameter = PARAMETER.matcher(step.parameter().strip());
      if (!parameter.matches()) {
        report.line(" PARM MUST BE 'DIRECTORY USER DAYS'");
        return INVALID;
      }
      ZoneId zone = step.clock().getZone();
      LocalDate kept =
          workingDaysBefore(LocalDate.now(step.clock()), Integer.parseInt(parameter.group(3)));
      SecurityEnvironment user = step.requester().user();
      try {
        for (UnixPath old :
            old(
                user,
                UnixPath.parse(parameter.group(1)),
                parameter.group(2),
                kept.atStartOfDay(zone).toInstant())) {
          files.delete(user, old);
          report.line(" DELETED " + old);
        }
      } catch (UnixFileException refused) {
        report.line(" " + refused.reason().message() + " " + refused.path());
        return REFUSED;
      }
      return OK;
    }
  }

  /** The first day of which files are kept. */
  static LocalDate workingDaysBefore(LocalDate today, int days) {
    LocalDate day = today;
    int left = days;
    while (left > 0) {
      day = day.minusDays(1);
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      left -= weekend ? 0 : 1;
    }
    return day;
  }

  /** What is in a directory and below, belongs to {@code owner} and is older than {@code kept}. */
  private List<UnixPath> old(
      SecurityEnvironment user, UnixPath directory, String owner, Instant kept) {
    List<UnixPath> found = new ArrayList<>();
    List<UnixPath> below = new ArrayList<>();
    files.list(
        user,
        directory,
        file -> {
          if (file.isDirectory()) {
            below.add(directory.child(file.name()));
          } else if (file.isRegular() && file.modified().isBefore(kept) && isOwner(file, owner)) {
            found.add(directory.child(file.name()));
          }
        });
    below.forEach(inner -> found.addAll(old(user, inner, owner, kept)));
    return found;
  }

  private boolean isOwner(UnixFile file, String owner) {
    return files.identities().userName(file.uid()).equalsIgnoreCase(owner);
  }
}
