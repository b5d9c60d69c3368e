package io.lparjar.jes.jcl;

import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.catalog.CatalogEntry;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a new data set is to be managed.
 *
 * @param classes {@code DATACLAS=}, {@code STORCLAS=}, {@code MGMTCLAS=}, each empty when not coded
 * @param retentionDays {@code RETPD=}, or -1
 * @param expiration {@code EXPDT=}, empty when not coded
 * @param generations {@code MAXGENS=}, 0 when not coded
 * @see "z/OS MVS JCL Reference, DATACLAS, EXPDT, MGMTCLAS, RETPD and STORCLAS parameters"
 */
public record DdManagement(
    StorageClasses classes, int retentionDays, Optional<LocalDate> expiration, int generations) {
  private static final int MOST_GENERATIONS = 2_000_000_000;
  private static final int LONGEST_RETENTION = 9999;
  private static final int CENTURY = 1900;
  private static final LocalDate NEVER = CatalogEntry.NEVER_EXPIRES;

  static DdManagement read(Parameters parameters) {
    return new DdManagement(
        new StorageClasses(
            parameters.text("DATACLAS", 8),
            parameters.text("STORCLAS", 8),
            parameters.text("MGMTCLAS", 8)),
        parameters.number("RETPD", LONGEST_RETENTION, -1),
        date(parameters),
        parameters.number("MAXGENS", MOST_GENERATIONS, 0));
  }

  /** The day before which a data set made {@code today} is not to be deleted. */
  public Optional<LocalDate> expires(LocalDate today) {
    return retentionDays < 0 ? expiration : Optional.of(today.plusDays(retentionDays));
  }

  /** {@code yyddd} or {@code yyyy/ddd}; day 0 is no expiration, 99365 and 99366 never come. */
  private static Optional<LocalDate> date(Parameters parameters) {
    String text = parameters.text("EXPDT", 8);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("\\d{5}|\\d{4}/\\d{3}")) {
      parameters.diagnostics().inField(JclMessageText.UNIDENTIFIED_POSITIONAL, "EXPDT");
      return Optional.empty();
    }
    boolean full = text.length() == 8;
    int year = Integer.parseInt(text.substring(0, full ? 4 : 2)) + (full ? 0 : CENTURY);
    int day = Integer.parseInt(text.substring(full ? 5 : 2));
    if (year == NEVER.getYear() && day >= NEVER.getDayOfYear()) {
      return Optional.of(NEVER);
    }
    return day == 0 || day > 366
        ? Optional.empty()
        : Optional.of(LocalDate.ofYearDay(year, 1).plusDays(day - 1L));
  }
}
