package io.lparjar.jes.program.sort;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** {@code STATS}: minimum, maximum, average and total of numbers. */
final class StatsOperator implements ToolOperator {
  @Override
  public int run(ToolOperation operation) throws IOException {
    List<Field> fields = operation.fields();
    List<NumberTotals> totals = new ArrayList<>();
    fields.forEach(field -> totals.add(new NumberTotals()));
    long[] count = new long[1];
    operation.copy(
        record -> {
          count[0]++;
          for (int i = 0; i < fields.size(); i++) {
            totals.get(i).add(operation.number(fields.get(i), record, count[0]));
          }
        });
    operation.say(ToolMessage.RECORD_COUNT, count[0]);
    for (int i = 0; i < fields.size(); i++) {
      NumberTotals total = totals.get(i);
      operation.say(ToolMessage.STATISTICS, operation.shown(fields.get(i)));
      operation.say(ToolMessage.LIMITS, shown(total.minimum()), shown(total.maximum()));
      operation.say(ToolMessage.TOTALS, shown(total.average()), shown(total.total()));
    }
    return 0;
  }

  private static String shown(BigInteger number) {
    return DisplayColumn.signed(number, 15);
  }
}
