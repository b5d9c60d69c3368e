package io.lparjar.jes.program.sort;

import java.io.IOException;

/** {@code OCCUR}: prints each value of the ON fields, and with ON(VALCNT) how often it is there. */
final class OccursOperator implements ToolOperator {
  @Override
  public int run(ToolOperation operation) throws IOException {
    operation.required("FROM");
    Occurrences wanted = Occurrences.of(operation.keywords()).orElse(Occurrences.ALL);
    long[] shown = new long[1];
    long read;
    try (ToolReport report = ToolReport.open(operation)) {
      SortKey key =
          ToolOperation.keyOf(
              report.columns().stream()
                  .filter(column -> !column.counts())
                  .map(DisplayColumn::field)
                  .toList());
      ValueGroups groups = new ValueGroups(key);
      WorkRecord first = new WorkRecord();
      ValueGroups.End end =
          () -> {
            if (wanted.holds(groups.count())) {
              shown[0]++;
              report.record(first, groups.count(), shown[0]);
            }
          };
      read =
          operation.sort(
              key,
              record -> {
                groups.next(record, end);
                first.set(record);
              });
      groups.finish(end);
    }
    operation.say(ToolMessage.RECORD_COUNT, read);
    operation.say(ToolMessage.RESULTING, shown[0]);
    return 0;
  }
}
