package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import java.io.IOException;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * {@code SUBSET}: writes to TO the records of FROM that KEEP or REMOVE chooses by their numbers,
 * the others to DISCARD: HEADER, FIRST, TRAILER and LAST, with a number of records, and RRN. With
 * INPUT the records must not be sorted by USING.
 */
final class SubsetOperator implements ToolOperator {
  @Override
  public int run(ToolOperation operation) throws IOException {
    Keywords keywords = operation.keywords();
    boolean keep = keywords.has("KEEP");
    if (keep == keywords.has("REMOVE")) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, "KEEP OR REMOVE");
    }
    SortControl control = operation.control(Optional.of(SortControl.Technique.COPY));
    if (!keywords.has("OUTPUT")
        && (!keywords.has("INPUT") || control.technique() == SortControl.Technique.SORT)) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, "OUTPUT");
    }
    LongPredicate chosen = chosen(operation, keywords);
    Optional<RecordOutput> to = operation.output("TO");
    Optional<RecordOutput> discard = operation.output("DISCARD");
    long[] counts = new long[2];
    try {
      operation.copy(
          record -> {
            boolean kept = chosen.test(++counts[0]) == keep;
            counts[1] += kept ? 1 : 0;
            Optional<RecordOutput> output = kept ? to : discard;
            if (output.isPresent()) {
              output.get().write(record);
            }
          });
    } finally {
      SelectOperator.close(to);
      SelectOperator.close(discard);
    }
    operation.say(ToolMessage.RECORD_COUNT, counts[0]);
    operation.say(ToolMessage.RESULTING, counts[1]);
    return 0;
  }

  private static LongPredicate chosen(ToolOperation operation, Keywords keywords)
      throws IOException {
    long first = count(keywords, "HEADER", "FIRST");
    long last = count(keywords, "TRAILER", "LAST");
    LongPredicate chosen = number -> number <= first;
    if (last > 0) {
      long total = operation.copy(record -> {});
      chosen = chosen.or(number -> number > total - last);
    }
    for (Operand numbers : keywords.all("RRN")) {
      for (Operand item : numbers.list()) {
        chosen = chosen.or(range(item));
      }
    }
    if (first == 0 && last == 0 && keywords.all("RRN").isEmpty()) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, "FIRST, LAST OR RRN");
    }
    return chosen;
  }

  private static LongPredicate range(Operand item) {
    int from = Keywords.number(item.list().get(0).word());
    String end = item.list().size() < 2 ? "" : item.list().get(1).word();
    long to = end.isEmpty() ? from : end.equals("*") ? Long.MAX_VALUE : Keywords.number(end);
    return number -> number >= from && number <= to;
  }

  /** The number behind one of two keywords, 1 without a number; 0 when neither is there. */
  static long count(Keywords keywords, String name, String synonym) {
    for (String keyword : new String[] {name, synonym}) {
      if (keywords.find(keyword).isPresent()) {
        return keywords.number(keyword, 1);
      }
      if (keywords.has(keyword)) {
        return 1;
      }
    }
    return 0;
  }
}
