package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.sort.JoinControl.Side;
import io.lparjar.jes.program.sort.SortKey.KeyField;
import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compiles JOINKEYS, JOIN and REFORMAT.
 *
 * @see "z/OS DFSORT Application Programming Guide, using a JOINKEYS application"
 */
final class JoinParser {
  private final SortOptions options;
  private final List<Side> sides = new ArrayList<>();
  private boolean pairs = true;
  private boolean firstAlone;
  private boolean secondAlone;
  private Optional<JoinedForm> form = Optional.empty();

  JoinParser(SortOptions options) {
    this.options = options;
  }

  /** A JOINKEYS statement. */
  void keys(List<Operand> operands) {
    SideParts parts = new SideParts();
    operands.forEach(parts::take);
    Side side = parts.side();
    if (sides.stream().anyMatch(other -> other.number() == side.number())) {
      throw new SortException(SortMessage.DUPLICATE_STATEMENT);
    }
    sides.add(side);
  }

  /** A JOIN statement. */
  void join(List<Operand> operands) {
    boolean unpaired = false;
    for (Operand operand : operands) {
      switch (operand.word()) {
        case "UNPAIRED" -> unpaired = true;
        case "F1" -> firstAlone = true;
        case "F2" -> secondAlone = true;
        case "ONLY" -> pairs = false;
        default -> throw new SortException(SortMessage.SYNTAX);
      }
    }
    if (!unpaired) {
      throw new SortException(SortMessage.SYNTAX);
    }
    if (!firstAlone && !secondAlone) {
      firstAlone = true;
      secondAlone = true;
    }
  }

  /** A REFORMAT statement. */
  void reformat(List<Operand> operands) {
    List<Operand> fields = List.of();
    byte fill = JoinedForm.usualFill();
    for (Operand operand : operands) {
      if (!(operand instanceof Operand.Assignment assignment)) {
        throw new SortException(SortMessage.SYNTAX);
      }
      switch (assignment.key()) {
        case "FIELDS" -> fields = assignment.value().list();
        case "FILL" -> fill = single(assignment.value().word());
        default -> throw new SortException(SortMessage.SYNTAX);
      }
    }
    form = Optional.of(JoinedForm.parse(fields, fill));
  }

  private static byte single(String literal) {
    byte[] bytes = Literal.quoted(literal).orElseThrow(() -> new SortException(SortMessage.SYNTAX));
    if (bytes.length != 1) {
      throw new SortException(SortMessage.SYNTAX);
    }
    return bytes[0];
  }

  /**
   * What all of them say; empty when there was none.
   *
   * @throws SortException when one is missing, or the keys do not match
   */
  Optional<JoinControl> result() {
    if (sides.isEmpty() && form.isEmpty() && !firstAlone && !secondAlone) {
      return Optional.empty();
    }
    Side first = side(1);
    Side second = side(2);
    if (!first.matches(second)) {
      throw new SortException(SortMessage.JOIN_KEYS_DIFFER);
    }
    if (form.isEmpty() && pairs) {
      throw new SortException(SortMessage.REFORMAT_MISSING);
    }
    return Optional.of(new JoinControl(first, second, pairs, firstAlone, secondAlone, form));
  }

  private Side side(int number) {
    return sides.stream()
        .filter(side -> side.number() == number)
        .findFirst()
        .orElseThrow(() -> new SortException(SortMessage.JOINKEYS_MISSING, number));
  }

  /** The operands of a JOINKEYS statement, in any order. */
  private final class SideParts {
    private String file = "";
    private String ddName = "";
    private List<KeyField> keys = List.of();
    private boolean sorted;
    private boolean checked = true;
    private String taskId = "JN";
    private RecordTest filter = RecordTest.ALL;
    private long stopAfter = Long.MAX_VALUE;

    void take(Operand operand) {
      if (operand instanceof Operand.Assignment assignment) {
        take(assignment.key(), assignment.value());
        return;
      }
      switch (operand.word()) {
        case "SORTED" -> sorted = true;
        case "NOSEQCK" -> checked = false;
        default -> throw new SortException(SortMessage.SYNTAX);
      }
    }

    private void take(String key, Operand value) {
      switch (key) {
        case "FILE", "FILES" -> file = value.word();
        case "F1", "F2" -> {
          file = key;
          ddName = value.word().toUpperCase(Locale.ROOT);
        }
        case "FIELDS" -> keys = fields(value.list());
        case "STOPAFT" -> stopAfter = Literal.number(value.word());
        case "TASKID" -> taskId = value.word().toUpperCase(Locale.ROOT);
        case "INCLUDE" -> filter = condition(value);
        case "OMIT" -> filter = condition(value).negated();
        case "TYPE" -> {
          return;
        }
        default -> throw new SortException(SortMessage.SYNTAX);
      }
    }

    private RecordTest condition(Operand value) {
      return ConditionParser.parse(value, Optional.empty(), options);
    }

    /** Position, length and order of each; a format that a symbol brings along has no meaning. */
    private static List<KeyField> fields(List<Operand> items) {
      Operands operands = new Operands(items, SortMessage.FIELD_POSITION);
      List<KeyField> keys = new ArrayList<>();
      while (operands.hasNext()) {
        Field field = operands.field(Optional.of(FieldFormat.BI));
        String order = operands.next().word();
        if (!order.equals("A") && !order.equals("D")) {
          throw new SortException(SortMessage.SYNTAX);
        }
        keys.add(
            new KeyField(
                new Field(field.offset(), field.length(), FieldFormat.BI), order.equals("D")));
      }
      return keys;
    }

    Side side() {
      if ((!file.equals("F1") && !file.equals("F2")) || keys.isEmpty() || taskId.length() != 2) {
        throw new SortException(SortMessage.SYNTAX);
      }
      int number = file.equals("F1") ? 1 : 2;
      return new Side(
          number,
          ddName.isEmpty() ? "SORTJN" + file : ddName,
          keys,
          sorted,
          checked,
          taskId,
          filter,
          stopAfter);
    }
  }
}
