package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of PARSE, {@code %0} to {@code %999}: pieces of a record of which neither position nor
 * length is known, which BUILD and OVERLAY take like fields once they have been found. They are
 * kept aside in the {@link WorkRecord}.
 *
 * <p>Each piece begins where the one before ended, or where ABSPOS, ADDPOS, SUBPOS, STARTAT or
 * STARTAFT says; it ends before ENDBEFR, with ENDAT, or after FIXLEN bytes. What is not there is
 * blank.
 *
 * @see "z/OS DFSORT Application Programming Guide, PARSE"
 */
final class ParsedFields {
  /** Without PARSE. */
  static final ParsedFields NONE = new ParsedFields();

  /** Fields of all PARSE operands. */
  static final int MOST = 1_000;

  private final Map<Integer, Slot> slots = new HashMap<>();
  private int end = WorkRecord.ASIDE;

  /** Where a field is: from an offset so many bytes. */
  record Slot(int offset, int length) {}

  /** Whether a word names one. */
  boolean has(String word) {
    return word.startsWith("%");
  }

  /**
   * The place of one.
   *
   * @throws SortException when PARSE does not define it
   */
  Slot slot(String word) {
    Slot slot = slots.get(number(word));
    if (slot == null) {
      throw failure();
    }
    return slot;
  }

  /** Compiles the operands of a PARSE, which may have fields besides those of others. */
  Reformat add(List<Operand> operands, SortOptions options) {
    List<ParsedField> fields = new ArrayList<>();
    for (Operand operand : operands) {
      if (!(operand instanceof Operand.Assignment assignment) || !has(assignment.key())) {
        throw failure();
      }
      ParsedField field = ParsedField.parse(assignment.value().list());
      boolean ignored = assignment.key().equals("%");
      for (int i = 0; i < field.repeat(); i++) {
        Slot slot = ignored ? new Slot(-1, 0) : reserve(number(assignment.key()) + i, field);
        fields.add(field.in(slot));
      }
    }
    if (fields.isEmpty()) {
      throw failure();
    }
    return new Parse(fields);
  }

  private Slot reserve(int number, ParsedField field) {
    Slot slot = new Slot(end, field.fixedLength());
    if (number >= MOST || field.fixedLength() == 0 || slots.put(number, slot) != null) {
      throw failure();
    }
    end += field.fixedLength();
    return slot;
  }

  private static int number(String word) {
    String digits = word.substring(1);
    if (!Literal.isNumber(digits) || digits.length() > 3) {
      throw failure();
    }
    return Integer.parseInt(digits);
  }

  private static SortException failure() {
    return new SortException(SortMessage.REFORMATTING);
  }

  /** Finds the fields; the record stays as it is. */
  private record Parse(List<ParsedField> fields) implements Reformat {
    @Override
    public void apply(WorkRecord record) {
      int at = record.start();
      for (ParsedField field : fields) {
        at = field.find(record, at);
      }
    }

    @Override
    public int lengthOf(int input) {
      return input;
    }
  }
}
