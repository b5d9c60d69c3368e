package io.lparjar.jes.program.smf;

import io.lparjar.datasets.smf.SmfRecord;
import io.lparjar.jes.program.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts records, and prints the summary activity report without subtypes. [documented]
 *
 * @see "z/OS MVS System Management Facilities (SMF), summary activity report"
 */
final class ActivityReport {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM/dd/yyyy-HH:mm:ss", Locale.ROOT);
  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

  private final Map<Integer, Count> types = new TreeMap<>();
  private final Count total = new Count();
  private @Nullable LocalDateTime first;
  private @Nullable LocalDateTime last;
  private long damaged;

  /** Records of a type. */
  private static final class Count {
    private long read;
    private long written;
    private long bytes;
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    void read(int length) {
      read++;
      bytes += length;
      shortest = Math.min(shortest, length);
      longest = Math.max(longest, length);
    }
  }

  void read(SmfRecord record) {
    of(record).read(record.length());
    total.read(record.length());
    record
        .time()
        .ifPresent(
            time -> {
              first = first == null || time.isBefore(first) ? time : first;
              last = last == null || time.isAfter(last) ? time : last;
            });
  }

  void written(SmfRecord record) {
    of(record).written++;
    total.written++;
  }

  /** Something was read that is no record. */
  void damaged() {
    damaged++;
  }

  private Count of(SmfRecord record) {
    return types.computeIfAbsent(record.type(), type -> new Count());
  }

  /** Prints it, unless nothing was read or written. */
  void print(Report report) throws IOException {
    if (total.read == 0 && total.written == 0) {
      return;
    }
    report.line(DumpMessage.TITLE.with());
    report.line(DumpMessage.PERIOD.with(text(first), text(last)));
    report.line(DumpMessage.FIRST_HEADING.with());
    report.line(DumpMessage.SECOND_HEADING.with());
    for (Map.Entry<Integer, Count> type : types.entrySet()) {
      report.line(row(DumpMessage.ROW, type.getKey().toString(), type.getValue()));
    }
    report.line(row(DumpMessage.TOTAL, "", total));
    report.line(DumpMessage.IN_ERROR.with(damaged));
  }

  private static String text(@Nullable LocalDateTime time) {
    return time == null ? "" : TIME.format(time);
  }

  private String row(DumpMessage form, String type, Count count) {
    boolean none = count.read == 0;
    String percent =
        count.read == total.read
            ? "100"
            : number(".00", quotient(count.read * 100, Math.max(1, total.read)));
    return form.with(
        type,
        whole(count.read),
        percent,
        none ? ".00" : number("#,##0.00", quotient(count.bytes, count.read)),
        whole(none ? 0 : count.shortest),
        whole(count.longest),
        whole(count.written));
  }

  private static BigDecimal quotient(long dividend, long divisor) {
    return BigDecimal.valueOf(dividend)
        .divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP);
  }

  private static String whole(long value) {
    return number("#,##0", BigDecimal.valueOf(value));
  }

  private static String number(String pattern, BigDecimal value) {
    return new DecimalFormat(pattern, SYMBOLS).format(value);
  }
}
