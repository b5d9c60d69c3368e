package io.lparjar.datasets.store;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.catalog.Catalog;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.security.store.Database;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures lists of 100,000 data sets against 1,000 of the same catalog, and of 10,000 members
 * against 1,000, in memory: what a row costs must not grow with their number. Each figure is the
 * median of lists of {@value #ROWS} rows together, behind as many that warm up, in processor time
 * of the thread: on a busy machine short lists are not interrupted, and long ones are.
 */
final class ListingBenchmark {
  private static final Logger LOG = LoggerFactory.getLogger(ListingBenchmark.class);
  private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
  private static final int ROWS = 1_000_000;
  private static final int FEW = 1_000;
  private static final int MANY_DATA_SETS = 100_000;
  private static final int MANY_MEMBERS = 10_000;

  private final Catalog catalog;

  private ListingBenchmark(Catalog catalog) {
    this.catalog = catalog;
  }

  public static void main(String[] arguments) {
    try (Database database = Database.inMemory()) {
      new ListingBenchmark(CatalogStore.open(database)).run();
    }
  }

  private void run() {
    for (int i = 0; i < MANY_DATA_SETS; i++) {
      String qualifier = i < FEW ? "A" : "B";
      catalog.add(record("Z." + qualifier + ".D" + i, DataSetOrganization.PS));
    }
    double few = report("data sets", FEW, median(FEW, rows -> list("Z.A.*", rows)));
    double many =
        report("data sets", MANY_DATA_SETS, median(MANY_DATA_SETS, rows -> list("Z.*.*", rows)));
    compare("data sets", many / few);
    double ofFew = members(FEW);
    compare("members", members(MANY_MEMBERS) / ofFew);
  }

  private double members(int members) {
    CatalogRecord pds = record("Y.PDS" + members, DataSetOrganization.PO);
    catalog.add(pds);
    for (int i = 0; i < members; i++) {
      catalog.putMember(pds, new Member(new MemberName("M" + i), 80, Optional.empty()));
    }
    return report("members", members, median(members, rows -> listMembers(pds, rows)));
  }

  /** Lists something and counts its rows. */
  @FunctionalInterface
  private interface List {
    void list(LongAdder rows);
  }

  private void list(String pattern, LongAdder rows) {
    catalog.list(DataSetPattern.parse(pattern), entry -> rows.increment());
  }

  private void listMembers(CatalogRecord pds, LongAdder rows) {
    catalog.listMembers(pds, MemberPattern.ALL, member -> rows.increment());
  }

  private static long median(int rows, List list) {
    int rounds = ROWS / rows;
    long[] nanos = new long[2 * rounds];
    for (int i = 0; i < nanos.length; i++) {
      LongAdder counted = new LongAdder();
      long begin = TIMES.getCurrentThreadCpuTime();
      list.list(counted);
      nanos[i] = TIMES.getCurrentThreadCpuTime() - begin;
      if (counted.sum() != rows) {
        throw new IllegalStateException(counted + " rows, not " + rows);
      }
    }
    long[] warm = Arrays.copyOfRange(nanos, rounds, nanos.length);
    Arrays.sort(warm);
    return warm[rounds / 2];
  }

  /** Prints a figure and returns what a row costs. */
  private static double report(String what, int rows, long nanos) {
    LOG.warn(
        String.format(
            Locale.ROOT,
            "%d %s: %.2f ms, %.2f us a row",
            rows,
            what,
            nanos / 1e6,
            nanos / 1e3 / rows));
    return (double) nanos / rows;
  }

  private static void compare(String what, double ratio) {
    LOG.warn(String.format(Locale.ROOT, "%s: a row of many costs %.2f of one of few", what, ratio));
  }

  private CatalogRecord record(String name, DataSetOrganization dsorg) {
    DataSetAttributes attributes =
        new DataSetAttributes(
            dsorg,
            dsorg == DataSetOrganization.PO ? DataSetType.PDSE : DataSetType.BASIC,
            RecordFormat.of("FB"),
            80,
            27_920,
            new SpaceRequest(SpaceUnit.TRACK, 1, 1, 1));
    return new CatalogRecord(
        catalog.newId(),
        true,
        new CatalogEntry(
            new DataSetName(name),
            "VOL001",
            "3390",
            attributes,
            LocalDate.EPOCH,
            Optional.empty(),
            80));
  }
}
