package io.lparjar.jes.execution;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.jes.control.JobControls;
import io.lparjar.jes.execution.SysoutRouting.Route;
import io.lparjar.jes.jcl.Card;
import io.lparjar.jes.jcl.JclLine;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.spool.JobLog;
import io.lparjar.jes.spool.Spool;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.spool.Statistics;
import io.lparjar.jes.spool.SystemMessages;
import io.lparjar.jes.store.StoredJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The output of a job in the making: the three JES data sets, in memory until the job has ended,
 * and the SYSOUT data sets that are complete. Safe for use by many threads.
 */
final class JobOutput {
  private static final int INPUT = 1;
  private static final int MESSAGE_LOG = 2;
  private static final int LISTING = 3;
  private static final int SYSTEM_MESSAGES = 4;
  private static final int STATISTICS_LINES = 6;
  private static final RecordFormat F = RecordFormat.of("F");
  private static final int INPUT_LRECL = 80;
  private static final RecordFormat UA = RecordFormat.of("UA");
  private static final RecordFormat V = RecordFormat.of("V");
  private static final RecordFormat VA = RecordFormat.of("VA");
  private static final int LISTING_LRECL = 136;

  private final StoredJob job;
  private final JobLog log;
  private final JesConfiguration configuration;
  private final SystemMessages messages = new SystemMessages();
  private final NavigableMap<Integer, SpoolDataSet> sysouts = new TreeMap<>();
  private volatile List<String> listing = List.of();
  private volatile SysoutRouting routing =
      new SysoutRouting(List.of(), List.of(), JobControls.NONE);
  private long printRecords;

  /**
   * Output of a job that begins.
   *
   * @param configuration of the JES2 that keeps it
   */
  JobOutput(StoredJob job, JobLog log, JesConfiguration configuration) {
    this.job = job;
    this.log = log;
    this.configuration = configuration;
  }

  /** The name of the JES2 that keeps it. */
  String subsystem() {
    return configuration.subsystem();
  }

  /** JESMSGLG. */
  JobLog log() {
    return log;
  }

  /** JESYSMSG. */
  SystemMessages messages() {
    return messages;
  }

  /** Sets the lines of JESJCL, and where the JES data sets go. */
  void list(List<JclLine> lines, SysoutRouting wanted) {
    listing = lines.stream().map(JclLine::text).toList();
    routing = wanted;
  }

  /** Writes to JESMSGLG and JESYSMSG. */
  void writeToProgrammer(String first, String... others) {
    log.write(first, others);
    messages.write(first);
    messages.write(others);
  }

  /** Shows the cards as they came in, as TYPRUN=COPY asks for. [inferred] */
  void showInput(List<Card> cards) {
    List<String> lines = cards.stream().map(Card::text).toList();
    add(describe(INPUT, "JESJCLIN", F, INPUT_LRECL, lines), lines.size());
  }

  /** Adds a SYSOUT data set that is complete. */
  synchronized void add(SpoolDataSet sysout, long records) {
    sysouts.put(sysout.key(), sysout);
    printRecords += records;
  }

  /** What there is so far, in the order in which it is shown. */
  synchronized List<SpoolDataSet> dataSets() {
    List<SpoolDataSet> all = new ArrayList<>();
    all.add(describe(MESSAGE_LOG, "JESMSGLG", UA, JobLog.LRECL, log.lines()));
    all.add(describe(LISTING, "JESJCL", V, LISTING_LRECL, listing));
    all.add(describe(SYSTEM_MESSAGES, "JESYSMSG", VA, SystemMessages.LRECL, messages.lines()));
    all.addAll(sysouts.values());
    return all;
  }

  /** The lines of a JES data set; empty for the key of any other. */
  Optional<List<String>> lines(int key) {
    return switch (key) {
      case MESSAGE_LOG -> Optional.of(log.lines());
      case LISTING -> Optional.of(listing);
      case SYSTEM_MESSAGES -> Optional.of(messages.lines());
      default -> Optional.empty();
    };
  }

  /** Counts, and puts the JES data sets on the spool. */
  List<SpoolDataSet> end(Spool spool, Timing timing) throws IOException {
    log.write(statistics(timing));
    List<SpoolDataSet> all = dataSets();
    spool.write(job.id(), MESSAGE_LOG, log.lines());
    spool.write(job.id(), LISTING, listing);
    spool.write(job.id(), SYSTEM_MESSAGES, messages.lines());
    return all;
  }

  private Statistics statistics(Timing timing) {
    int lines =
        log.lines().size()
            + STATISTICS_LINES
            + (timing.wasStarted() ? 1 : 0)
            + listing.size()
            + messages.lines().size();
    long bytes = dataSets().stream().mapToLong(SpoolDataSet::bytes).sum();
    return new Statistics(
        timing.date(), job.cards(), lines + printRecords, bytes, timing.seconds());
  }

  private SpoolDataSet describe(
      int key, String ddName, RecordFormat recfm, int lrecl, List<String> lines) {
    long bytes = 0;
    for (String line : lines) {
      bytes += line.stripTrailing().length();
    }
    Route route = routing.ofSystemDataSet(ddName);
    char sysoutClass = classOf(route);
    return new SpoolDataSet(
        job.id(),
        key,
        nameOf(job, key, ddName),
        configuration.subsystem(),
        "",
        sysoutClass,
        ddName,
        recfm,
        lrecl,
        bytes,
        route.held() || isHeld(sysoutClass),
        route.printing());
  }

  /** The class of a route, which may be that of the job's messages. */
  char classOf(Route route) {
    return route.sysoutClass() == '*' ? job.messageClass() : route.sysoutClass();
  }

  /** Whether output of the class is held. */
  boolean isHeld(char sysoutClass) {
    return configuration.heldClasses().indexOf(sysoutClass) >= 0;
  }

  /** {@code USER1.USER1A.JOB00083.D0000002.JESMSGLG} */
  static String nameOf(StoredJob job, int key, String last) {
    JobId id = job.id();
    return job.owner() + "." + job.name() + "." + id + "." + Spool.memberOf(key) + "." + last;
  }
}
