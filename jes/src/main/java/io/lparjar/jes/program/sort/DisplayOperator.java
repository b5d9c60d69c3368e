package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** {@code DISPLAY}: prints fields of the records, and totals of the numbers among them. */
final class DisplayOperator implements ToolOperator {
  @Override
  public int run(ToolOperation operation) throws IOException {
    operation.required("FROM");
    long[] count = new long[1];
    try (ToolReport report = ToolReport.open(operation)) {
      List<DisplayColumn> columns = report.columns();
      List<NumberTotals> totals = new ArrayList<>();
      columns.forEach(column -> totals.add(new NumberTotals()));
      operation.copy(
          record -> {
            count[0]++;
            report.record(record, count[0], count[0]);
            for (int i = 0; i < columns.size(); i++) {
              if (columns.get(i).isNumeric() && !columns.get(i).counts()) {
                totals.get(i).add(operation.number(columns.get(i).field(), record, count[0]));
              }
            }
          });
      Keywords keywords = operation.keywords();
      total(report, keywords, "TOTAL", totals, NumberTotals::total);
      total(report, keywords, "AVERAGE", totals, NumberTotals::average);
      total(report, keywords, "MINIMUM", totals, NumberTotals::minimum);
      total(report, keywords, "MAXIMUM", totals, NumberTotals::maximum);
      for (Operand text : keywords.all("COUNT")) {
        report.text(label(text) + String.format(Locale.ROOT, "%d", count[0]));
      }
    }
    operation.say(ToolMessage.RECORD_COUNT, count[0]);
    return 0;
  }

  private static void total(
      ToolReport report,
      Keywords keywords,
      String name,
      List<NumberTotals> totals,
      Function<NumberTotals, BigInteger> value)
      throws IOException {
    for (Operand text : keywords.all(name)) {
      report.text("");
      report.text(label(text));
      List<String> values = new ArrayList<>();
      for (int i = 0; i < totals.size(); i++) {
        DisplayColumn column = report.columns().get(i);
        boolean shown = column.isNumeric() && !column.counts();
        values.add(shown ? column.number(value.apply(totals.get(i))) : column.empty());
      }
      report.line(values);
    }
  }

  private static String label(Operand operand) {
    return operand.list().isEmpty() ? "" : Keywords.unquoted(operand.list().get(0).word());
  }
}
