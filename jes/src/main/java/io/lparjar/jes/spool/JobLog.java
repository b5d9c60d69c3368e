package io.lparjar.jes.spool;

import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * JESMSGLG: the console messages of a job, and at its end the JES2 statistics.
 *
 * <pre>
 * 1                         J E S 2  J O B  L O G  --  S Y S T E M  M V S 1  --  N O D E  N 1
 * 0
 *  10.25.48 JOB00134 ---- TUESDAY,   18 FEB 2020 ----
 *  10.25.48 JOB00134  IEF450I SLEEP SLEEP - ABEND=S222 U0000 REASON=00000000  162
 *     162                     TIME=21.55.57
 * </pre>
 *
 * <p>Each line begins with its ANSI control character. Safe for use by many threads: readers take
 * what there is while the job runs.
 *
 * @see "z/OS JES2 Initialization and Tuning Guide, job log"
 */
public final class JobLog {
  /** Record length of the data set, control character included. */
  public static final int LRECL = 133;

  private static final DateTimeFormatter TIME = format("HH.mm.ss");
  private static final DateTimeFormatter DATE = format("dd MMM yyyy");
  private static final DateTimeFormatter WEEKDAY = format("EEEE");

  private final JobId id;
  private final Clock clock;
  private final IntSupplier connectors;
  private final Consumer<JobMessage> console;
  private final List<String> lines = new ArrayList<>();
  private LocalDate day;

  /**
   * Begins with title and date.
   *
   * @param connectors gives the numbers, 0 to 999, that tie lines of a message together
   * @param console told of each message
   */
  public JobLog(
      JobId id,
      String system,
      String node,
      Clock clock,
      IntSupplier connectors,
      Consumer<JobMessage> console) {
    this.id = id;
    this.clock = clock;
    this.connectors = connectors;
    this.console = console;
    LocalDateTime now = LocalDateTime.now(clock);
    this.day = now.toLocalDate();
    lines.add(title(system, node));
    lines.add("0 ");
    lines.add(dateLine(now));
  }

  /** Time of day as messages show it. */
  public static String timeOf(LocalDateTime time) {
    return TIME.format(time);
  }

  /** Writes a message of one line, or of more lines that a connector ties together. */
  public synchronized void write(String first, String... others) {
    LocalDateTime now = LocalDateTime.now(clock);
    if (!now.toLocalDate().equals(day)) {
      day = now.toLocalDate();
      lines.add(dateLine(now));
    }
    String head = " " + TIME.format(now) + " " + id + "  ";
    if (others.length == 0) {
      lines.add(head + first);
      console.accept(new JobMessage(id, List.of(first)));
      return;
    }
    String connector = String.format(Locale.ROOT, "%03d", connectors.getAsInt());
    List<String> message = new ArrayList<>();
    message.add(first + "  " + connector);
    lines.add(head + message.get(0));
    for (String other : others) {
      lines.add("    " + connector + "             " + other);
      message.add(other);
    }
    console.accept(new JobMessage(id, message));
  }

  /** Writes what JES2 counted; the date is that of the execution, left out when there was none. */
  public synchronized void write(Statistics statistics) {
    lines.add(padded("0------ JES2 JOB STATISTICS ------"));
    if (statistics.executed() != null) {
      lines.add(padded("-  " + upper(DATE, statistics.executed()) + " JOB EXECUTION DATE"));
    }
    count(statistics.cardsRead(), "CARDS READ");
    count(statistics.printRecords(), "SYSOUT PRINT RECORDS");
    count(0, "SYSOUT PUNCH RECORDS");
    count(statistics.spoolKilobytes(), "SYSOUT SPOOL KBYTES");
    lines.add(
        padded(String.format(Locale.ROOT, "-%13.2f MINUTES EXECUTION TIME", statistics.minutes())));
  }

  /** What was written so far. */
  public synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  private void count(long number, String what) {
    lines.add(padded(String.format(Locale.ROOT, "-%13d %s", number, what)));
  }

  private static String title(String system, String node) {
    int n = node.length();
    return "1"
        + " ".repeat(Math.max(0, 27 - n))
        + "J E S 2  J O B  L O G  --  S Y S T E M  "
        + spacedOut(String.format(Locale.ROOT, "%-4s", system))
        + "  --  N O D E  "
        + spacedOut(node)
        + " ".repeat(Math.max(0, 16 - n));
  }

  private String dateLine(LocalDateTime now) {
    return String.format(
        Locale.ROOT,
        " %s %s ---- %-11s%s ----",
        TIME.format(now),
        id,
        upper(WEEKDAY, now.toLocalDate()) + ",",
        upper(DATE, now.toLocalDate()));
  }

  private static String spacedOut(String name) {
    return String.join(" ", name.split(""));
  }

  private static String padded(String line) {
    return String.format(Locale.ROOT, "%-" + LRECL + "s", line);
  }

  private static String upper(DateTimeFormatter format, LocalDate date) {
    return format.format(date).toUpperCase(Locale.ROOT);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
