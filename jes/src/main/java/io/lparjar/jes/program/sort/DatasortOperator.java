package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.sort.SortControl.Technique;
import io.lparjar.jes.program.statement.Keywords;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code DATASORT}: sorts the records of FROM as USING says, except for the first (HEADER, FIRST)
 * and the last (TRAILER, LAST), which stay where they are.
 */
final class DatasortOperator implements ToolOperator {
  @Override
  public int run(ToolOperation operation) throws IOException {
    operation.required("USING");
    operation.required("TO");
    Keywords keywords = operation.keywords();
    long first = SubsetOperator.count(keywords, "HEADER", "FIRST");
    long last = SubsetOperator.count(keywords, "TRAILER", "LAST");
    if (first == 0 && last == 0) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, "HEADER OR TRAILER");
    }
    SortControl sort = operation.control(Optional.empty());
    SortControl copy = ControlParser.copying();
    long total = operation.run(copy, 0, Long.MAX_VALUE, record -> {});
    long headers = Math.min(first, total);
    long trailers = Math.min(last, total - headers);
    long data = total - headers - trailers;
    try (RecordOutput to = operation.output("TO").orElseThrow(IllegalStateException::new)) {
      if (headers > 0) {
        operation.run(copy, 0, headers, to::write);
      }
      if (data > 0 || sort.technique() != Technique.SORT) {
        operation.run(sort, headers, data, to::write);
      }
      if (trailers > 0) {
        operation.run(copy, total - trailers, trailers, to::write);
      }
    }
    operation.say(ToolMessage.RECORD_COUNT, total);
    return 0;
  }
}
