package io.lparjar.jes.spool;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What JES2 counted of a job.
 *
 * @param executed day on which it was started, null when it never was
 * @param cardsRead records read in
 * @param printRecords SYSOUT records, those of the JES data sets included
 * @param spoolBytes bytes of SYSOUT
 * @param seconds elapsed seconds from start to end
 */
public record Statistics(
    @Nullable LocalDate executed,
    long cardsRead,
    long printRecords,
    long spoolBytes,
    double seconds) {

  /** Kilobytes on the spool, begun ones count. */
  long spoolKilobytes() {
    return (spoolBytes + 1023) / 1024;
  }

  double minutes() {
    return seconds / 60;
  }
}
