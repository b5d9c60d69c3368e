package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * {@code DISPLAY}: prints fields of the records, and totals of the numbers among them; with BREAK a
 * page for each value of a field, with totals of its own, and those of all on a last page.
 */
final class DisplayOperator implements ToolOperator {
  @Override
  public int run(ToolOperation operation) throws IOException {
    operation.required("FROM");
    long[] read = new long[1];
    try (ToolReport report = ToolReport.open(operation)) {
      Keywords keywords = operation.keywords();
      ValueGroups groups = new ValueGroups(ToolOperation.keyOf(report.groupFields()));
      boolean grouped = !report.groupFields().isEmpty();
      Totals all = new Totals(report);
      Totals inGroup = new Totals(report);
      ValueGroups.End end =
          () -> {
            if (grouped) {
              inGroup.print(keywords, "B");
            }
          };
      operation.copy(
          record -> {
            long number = ++read[0];
            groups.next(record, end);
            if (grouped && groups.count() == 1) {
              inGroup.clear();
              report.beginGroup(record, number);
            }
            report.record(record, number, number);
            all.add(operation, record, number);
            inGroup.add(operation, record, number);
          });
      groups.finish(end);
      if (grouped && Totals.areAsked(keywords)) {
        report.endGroups();
      }
      all.print(keywords, "");
    }
    operation.say(ToolMessage.RECORD_COUNT, read[0]);
    return 0;
  }

  /** The totals of the columns over all records, or over those of a group. */
  private static final class Totals {
    private static final List<String> KEYWORDS =
        List.of("TOTAL", "AVERAGE", "MINIMUM", "MAXIMUM", "COUNT");

    private final ToolReport report;
    private final List<NumberTotals> columns = new ArrayList<>();
    private long count;

    Totals(ToolReport report) {
      this.report = report;
      clear();
    }

    static boolean areAsked(Keywords keywords) {
      return KEYWORDS.stream().anyMatch(keyword -> !keywords.all(keyword).isEmpty());
    }

    void clear() {
      columns.clear();
      report.columns().forEach(column -> columns.add(new NumberTotals()));
      count = 0;
    }

    void add(ToolOperation operation, WorkRecord record, long number) {
      count++;
      for (int i = 0; i < columns.size(); i++) {
        DisplayColumn column = report.columns().get(i);
        if (column.isNumeric() && !column.counts()) {
          columns.get(i).add(operation.number(column.field(), record, number));
        }
      }
    }

    /** Prints what TOTAL, AVERAGE and so on ask for, or BTOTAL and so on. */
    void print(Keywords keywords, String prefix) throws IOException {
      total(keywords.all(prefix + "TOTAL"), NumberTotals::total);
      total(keywords.all(prefix + "AVERAGE"), NumberTotals::average);
      total(keywords.all(prefix + "MINIMUM"), NumberTotals::minimum);
      total(keywords.all(prefix + "MAXIMUM"), NumberTotals::maximum);
      for (Operand text : keywords.all(prefix + "COUNT")) {
        report.text(label(text) + String.format(Locale.ROOT, "%d", count));
      }
    }

    private void total(List<Operand> texts, Function<NumberTotals, BigInteger> value)
        throws IOException {
      for (Operand text : texts) {
        report.text("");
        report.text(label(text));
        List<String> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
          DisplayColumn column = report.columns().get(i);
          boolean shown = column.isNumeric() && !column.counts();
          values.add(shown ? column.number(value.apply(columns.get(i))) : column.empty());
        }
        report.line(values);
      }
    }

    private static String label(Operand operand) {
      return operand.list().isEmpty() ? "" : Keywords.unquoted(operand.list().get(0).word());
    }
  }
}
