package io.lparjar.jes.program.smf;

import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.StatementException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Record types, some of them with subtypes, such as {@code 2,4:7,119(70,72)}.
 *
 * @param ranges any of which may match
 */
record NumberRanges(List<Range> ranges) {
  /**
   * Numbers from one to another, both included.
   *
   * @param within subtypes that count; empty for all
   */
  record Range(int first, int last, Optional<NumberRanges> within) {}

  NumberRanges {
    ranges = List.copyOf(ranges);
  }

  /**
   * Reads the items of a list.
   *
   * @throws StatementException when they are no numbers from 0 to {@code highest}
   */
  static NumberRanges parse(List<Operand> items, int highest) {
    List<Range> ranges = new ArrayList<>();
    int from = -1;
    for (Operand item : items) {
      if (item instanceof Operand.Column column && from < 0) {
        from = number(column.text(), highest);
      } else if (item instanceof Operand.Call call && from < 0) {
        int type = number(call.name(), highest);
        NumberRanges subtypes = parse(call.arguments().items(), Ifasmfdp.HIGHEST_SUBTYPE);
        ranges.add(new Range(type, type, Optional.of(subtypes)));
      } else {
        int last = number(item.word(), highest);
        ranges.add(new Range(from < 0 ? last : from, last, Optional.empty()));
        from = -1;
      }
    }
    if (from >= 0 || ranges.isEmpty()) {
      throw StatementException.syntax();
    }
    return new NumberRanges(ranges);
  }

  private static int number(String text, int highest) {
    int number = Keywords.number(text);
    if (number > highest) {
      throw StatementException.syntax();
    }
    return number;
  }

  /** Whether a type is among them, and its subtype where subtypes are named. */
  boolean include(int number, OptionalInt subtype) {
    return ranges.stream()
        .anyMatch(
            range ->
                number >= range.first()
                    && number <= range.last()
                    && range.within().map(it -> includes(it, subtype)).orElse(true));
  }

  private static boolean includes(NumberRanges subtypes, OptionalInt subtype) {
    return subtype.isPresent() && subtypes.include(subtype.getAsInt(), OptionalInt.empty());
  }
}
