package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One field of PARSE.
 *
 * @param slot where it is kept; without length for one that is passed over
 * @param fixedLength FIXLEN, 0 without
 * @param move from where the one before ended; ABSPOS counts from the record's first byte
 * @param absolute whether {@code move} does
 * @param begin STARTAT or STARTAFT
 * @param ends ENDBEFR and ENDAT: the first that is found
 * @param pair the apostrophe or quote between two of which nothing is looked for; 0 for none
 * @param repeat how many such fields there are
 */
record ParsedField(
    ParsedFields.Slot slot,
    int fixedLength,
    int move,
    boolean absolute,
    Optional<Edge> begin,
    List<Edge> ends,
    byte pair,
    int repeat) {

  /** A mark, and whether it belongs to what is before it. */
  record Edge(ParseMark mark, boolean behind) {}

  ParsedField {
    ends = List.copyOf(ends);
  }

  static ParsedField parse(List<Operand> operands) {
    int fixedLength = 0;
    int move = 0;
    boolean absolute = false;
    Optional<Edge> begin = Optional.empty();
    List<Edge> ends = new ArrayList<>();
    byte pair = 0;
    int repeat = 1;
    for (Operand operand : operands) {
      if (!(operand instanceof Operand.Assignment assignment)) {
        throw failure();
      }
      String value = assignment.value().word();
      switch (assignment.key()) {
        case "FIXLEN" -> fixedLength = Literal.inRecord(value);
        case "ABSPOS" -> {
          move = Literal.inRecord(value) - 1;
          absolute = true;
        }
        case "ADDPOS" -> move = Literal.inRecord(value);
        case "SUBPOS" -> move = -Literal.inRecord(value);
        case "STARTAT" -> begin = Optional.of(new Edge(ParseMark.parse(value), false));
        case "STARTAFT" -> begin = Optional.of(new Edge(ParseMark.parse(value), true));
        case "ENDBEFR" -> ends.add(new Edge(ParseMark.parse(value), false));
        case "ENDAT" -> ends.add(new Edge(ParseMark.parse(value), true));
        case "PAIR" -> pair = pair(value);
        case "REPEAT" -> repeat = repetitions(value);
        default -> throw failure();
      }
    }
    return new ParsedField(
        new ParsedFields.Slot(-1, 0), fixedLength, move, absolute, begin, ends, pair, repeat);
  }

  private static int repetitions(String value) {
    int repeat = Literal.number(value);
    if (repeat == 0 || repeat > ParsedFields.MOST) {
      throw failure();
    }
    return repeat;
  }

  private static byte pair(String value) {
    return switch (value) {
      case "APOST" -> Ebcdic.encode("'")[0];
      case "QUOTE" -> Ebcdic.encode("\"")[0];
      default -> throw failure();
    };
  }

  /** The same, kept in a slot. */
  ParsedField in(ParsedFields.Slot wanted) {
    return new ParsedField(wanted, fixedLength, move, absolute, begin, ends, pair, repeat);
  }

  /** Keeps the field of a record aside; returns the offset from which the next is looked for. */
  int find(WorkRecord record, int from) {
    int start = Math.max(record.start(), absolute ? move : from + move);
    if (begin.isPresent()) {
      Edge edge = begin.get();
      int found = edge.mark().find(record, start, pair);
      start =
          found < 0
              ? record.length()
              : edge.behind() ? found + edge.mark().length(record, found) : found;
    }
    start = Math.min(start, record.length());
    int end = Math.min(record.length(), start + fixedLength);
    int next = end;
    if (!ends.isEmpty()) {
      end = record.length();
      next = end;
      int first = Integer.MAX_VALUE;
      for (Edge edge : ends) {
        int found = edge.mark().find(record, start, pair);
        if (found >= 0 && found < first) {
          first = found;
          next = found + edge.mark().length(record, found);
          end = edge.behind() ? next : found;
        }
      }
    }
    if (slot.length() > 0) {
      record.putAside(slot.offset(), slot.length(), start, end - start);
    }
    return next;
  }

  private static SortException failure() {
    return new SortException(SortMessage.REFORMATTING);
  }
}
