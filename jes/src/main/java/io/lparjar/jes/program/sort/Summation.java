package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Operand;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * SUM: adds up fields of records that have the same key.
 *
 * @param active whether there is a SUM statement
 * @param fields what is added; none with {@code FIELDS=NONE}
 * @param keepsDropped XSUM: records that were added to others go to SORTXSUM
 */
record Summation(boolean active, List<Field> fields, boolean keepsDropped) {
  static final Summation NONE = new Summation(false, List.of(), false);

  Summation {
    fields = List.copyOf(fields);
  }

  /** Reads {@code NONE} or {@code (p,m,f,...)}. */
  static Summation parse(Operand operand, String usual, boolean keepsDropped) {
    if (operand.word().equals("NONE")) {
      return new Summation(true, List.of(), keepsDropped);
    }
    Operands operands = new Operands(operand.list(), SortMessage.FIELD_POSITION);
    List<Field> fields = new ArrayList<>();
    if (operands.take("NONE")) {
      return new Summation(true, fields, keepsDropped);
    }
    while (operands.hasNext()) {
      Field field = operands.field(FieldFormat.find(usual));
      if (!field.format().isNumeric() || field.length() > 32) {
        throw new SortException(SortMessage.FIELD_FORMAT);
      }
      fields.add(field);
    }
    return new Summation(true, fields, keepsDropped);
  }

  /** Adds the fields of {@code record} to those of {@code sum}; false when one does not fit. */
  boolean add(WorkRecord record, WorkRecord sum) {
    List<byte[]> results = new ArrayList<>(fields.size());
    for (Field field : fields) {
      if (Math.min(record.length(), sum.length()) < field.end()) {
        throw new SortException(
            SortMessage.SHORT_RECORD, Math.min(record.length(), sum.length()), field.end());
      }
      BigInteger value = field.bigNumber(sum.data()).add(field.bigNumber(record.data()));
      if (!NumberForm.fits(value, field.format(), field.length())) {
        return false;
      }
      results.add(NumberForm.encode(value, field.format(), field.length()));
    }
    for (int i = 0; i < results.size(); i++) {
      sum.overlay(fields.get(i).offset(), results.get(i), 0, results.get(i).length);
    }
    return true;
  }
}
