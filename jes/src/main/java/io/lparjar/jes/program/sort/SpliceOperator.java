package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.sort.SortControl.Technique;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code SPLICE}: puts the WITH fields of later records over the first record with the same value
 * in the ON fields.
 *
 * <ul>
 *   <li>Without more, one record a value: the first with the fields of the last.
 *   <li>WITHALL: one for every record behind the first.
 *   <li>WITHEACH: one a value, the n-th WITH field from the n-th record behind the first.
 *   <li>KEEPNODUPS and KEEPBASE keep values that are there once, and the first records.
 * </ul>
 */
final class SpliceOperator implements ToolOperator {
  @Override
  public int run(ToolOperation operation) throws IOException {
    SortKey key = ToolOperation.keyOf(operation.fields());
    List<Field> with = new ArrayList<>();
    for (Operand operand : operation.keywords().all("WITH")) {
      Operands parts = new Operands(operand.list(), SortMessage.SYNTAX);
      with.add(parts.field(Optional.of(FieldFormat.CH)));
    }
    if (with.isEmpty()) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, "WITH");
    }
    SortControl control = operation.control(Optional.of(Technique.COPY));
    if (control.outputs().isEmpty()) {
      operation.required("TO");
    }
    Splicing splicing;
    long read;
    try (ToolOutput to = ToolOutput.open(operation, control)) {
      splicing = new Splicing(new ValueGroups(key), with, operation.keywords(), to);
      read = operation.sort(control, key, splicing::take);
      splicing.groups.finish(splicing::end);
      to.finish(operation.listing());
    }
    operation.say(ToolMessage.RECORD_COUNT, read);
    operation.say(ToolMessage.RESULTING, splicing.written);
    return 0;
  }

  private static final class Splicing {
    private final ValueGroups groups;
    private final List<Field> with;
    private final ToolOutput to;
    private final boolean all;
    private final boolean each;
    private final boolean keepsSingle;
    private final boolean keepsBase;
    private final WorkRecord base = new WorkRecord();
    private final WorkRecord spliced = new WorkRecord();
    private long written;

    Splicing(ValueGroups groups, List<Field> with, Keywords keywords, ToolOutput to) {
      this.groups = groups;
      this.with = List.copyOf(with);
      this.to = to;
      this.all = keywords.has("WITHALL");
      this.each = keywords.has("WITHEACH");
      this.keepsSingle = keywords.has("KEEPNODUPS");
      this.keepsBase = keywords.has("KEEPBASE");
    }

    void take(WorkRecord record) throws IOException {
      groups.next(record, this::end);
      int behind = (int) Math.min(Integer.MAX_VALUE, groups.count() - 1);
      if (behind == 0) {
        base.set(record);
        spliced.set(record);
        return;
      }
      if (behind == 1 && keepsBase) {
        write(base);
      }
      if (!each) {
        spliced.set(base);
        for (Field field : with) {
          overlay(field, record);
        }
      } else if (behind <= with.size()) {
        overlay(with.get(behind - 1), record);
      }
      if (all) {
        write(spliced);
      }
    }

    private void overlay(Field field, WorkRecord from) {
      from.pad(field.end(), (byte) 0x40);
      spliced.overlay(field.offset(), from.data(), field.offset(), field.length());
    }

    private void end() throws IOException {
      boolean single = groups.count() == 1;
      if (single ? keepsSingle : !all) {
        write(spliced);
      }
    }

    private void write(WorkRecord record) throws IOException {
      to.write(record);
      written++;
    }
  }
}
