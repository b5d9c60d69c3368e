package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Operand;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compiles {@code (p,m,f,op,value,AND,...)}: AND binds stronger than OR, parentheses group.
 *
 * @see "z/OS DFSORT Application Programming Guide, INCLUDE control statement"
 */
final class ConditionParser {
  private final Operands operands;
  private final Optional<FieldFormat> usual;
  private final SortOptions options;

  private ConditionParser(List<Operand> items, Optional<FieldFormat> usual, SortOptions options) {
    this.operands = new Operands(items, SortMessage.CONDITION).with(options);
    this.usual = usual;
    this.options = options;
  }

  /**
   * Compiles a condition, or ALL or NONE.
   *
   * @param usual format of the fields that name none, or empty
   * @param options with VLSHRT a comparison beyond the end of a record is just false
   */
  static RecordTest parse(Operand condition, Optional<FieldFormat> usual, SortOptions options) {
    List<Operand> items = condition.list();
    String only = items.size() == 1 ? items.get(0).word() : "";
    return switch (only) {
      case "ALL" -> RecordTest.ALL;
      case "NONE" -> RecordTest.ALL.negated();
      default -> parse(items, usual, options);
    };
  }

  /** Compiles what stands between the parentheses. */
  static RecordTest parse(List<Operand> items, Optional<FieldFormat> usual, SortOptions options) {
    ConditionParser parser = new ConditionParser(items, usual, options);
    RecordTest test = parser.alternatives();
    if (parser.operands.hasNext()) {
      throw parser.operands.failure();
    }
    return test;
  }

  private RecordTest alternatives() {
    List<RecordTest> tests = new ArrayList<>(List.of(conjunction()));
    while (operands.take("OR") || operands.take("|")) {
      tests.add(conjunction());
    }
    return tests.size() == 1 ? tests.get(0) : RecordTest.any(tests);
  }

  private RecordTest conjunction() {
    List<RecordTest> tests = new ArrayList<>(List.of(term()));
    while (operands.take("AND") || operands.take("&")) {
      tests.add(term());
    }
    return tests.size() == 1 ? tests.get(0) : RecordTest.all(tests);
  }

  private RecordTest term() {
    if (operands.ahead().orElse(null) instanceof Operand.Listed group) {
      operands.next();
      return parse(group.items(), usual, options);
    }
    Field field = ordered(operands.field(usual));
    Relation relation = Relation.find(operands.next().word()).orElseThrow(operands::failure);
    if (operands.atField()) {
      Field other = ordered(operands.field(usual));
      return within(Math.max(field.end(), other.end()), RecordTest.compare(field, relation, other));
    }
    return within(field.end(), compare(field, relation, operands.next()));
  }

  /** A field in the order in which its characters compare: AC in that of ISO/ASCII. */
  private Field ordered(Field field) {
    return field.format() == FieldFormat.AC
        ? field.inOrder(CodePages.STANDARD.toNetwork())
        : options.compared(field);
  }

  private RecordTest within(int end, RecordTest test) {
    if (options.shortAllowed()) {
      return record -> record.length() >= end && test.holds(record);
    }
    return record -> {
      if (record.length() < end) {
        throw new SortException(SortMessage.SHORT_RECORD, record.length(), end);
      }
      return test.holds(record);
    };
  }

  private RecordTest compare(Field field, Relation relation, Operand value) {
    String text = value.word();
    if (text.equals("NUM")) {
      return record -> field.isNumber(record.data()) == (relation == Relation.EQ);
    }
    if (field.format() == FieldFormat.Y2) {
      return RecordTest.compare(
          field,
          relation,
          field
              .year()
              .constant(text, field.length())
              .map(BigInteger::valueOf)
              .orElseThrow(operands::failure));
    }
    Optional<byte[]> literal = Literal.quoted(text);
    if (literal.isPresent() && field.format() == FieldFormat.SS) {
      return RecordTest.contains(field, relation, literal.get());
    }
    if (literal.isPresent()) {
      boolean hex = text.startsWith("X");
      return RecordTest.compare(field, relation, literal.get(), hex ? 0 : Ebcdic.SPACE);
    }
    Optional<String> date = options.dates().digits(value).or(() -> options.dates().text(value));
    if (date.isPresent() && !field.format().isNumeric()) {
      return RecordTest.compare(field, relation, Ebcdic.encode(date.get()), Ebcdic.SPACE);
    }
    return RecordTest.compare(
        field, relation, date.map(this::number).orElseGet(() -> number(text)));
  }

  private BigInteger number(String text) {
    try {
      return new BigInteger(text.endsWith("P") ? text.substring(0, text.length() - 1) : text);
    } catch (NumberFormatException e) {
      throw operands.failure();
    }
  }
}
