package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Operand;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one operand after another. */
final class Operands {
  private final List<Operand> items;
  private final SortMessage error;
  private @Nullable SortOptions options;
  private ParsedFields parsed = ParsedFields.NONE;
  private int at;

  /**
   * Starts at the first item.
   *
   * @param error what is wrong when an item is not what it must be
   */
  Operands(List<Operand> items, SortMessage error) {
    this.items = items;
    this.error = error;
  }

  /** The same, which takes fields with years of two digits and those in the order of ALTSEQ. */
  Operands with(SortOptions wanted) {
    options = wanted;
    return this;
  }

  /** The same, which takes the fields of PARSE. */
  Operands with(ParsedFields wanted) {
    parsed = wanted;
    return this;
  }

  /** What stands between parentheses, where the same fields are taken. */
  Operands within(List<Operand> inner) {
    Operands operands = new Operands(inner, error);
    operands.options = options;
    operands.parsed = parsed;
    return operands;
  }

  boolean hasNext() {
    return at < items.size();
  }

  Operand next() {
    if (!hasNext()) {
      throw failure();
    }
    return items.get(at++);
  }

  /** The word ahead, or empty text when no word is ahead. */
  String peek() {
    return peek(0);
  }

  /** The word {@code distance} items further ahead, or empty text. */
  String peek(int distance) {
    return at + distance < items.size() ? items.get(at + distance).word() : "";
  }

  /** The item ahead. */
  Optional<Operand> ahead() {
    return hasNext() ? Optional.of(items.get(at)) : Optional.empty();
  }

  /** Takes the word ahead when it is {@code wanted}. */
  boolean take(String wanted) {
    boolean found = peek().equals(wanted);
    if (found) {
      at++;
    }
    return found;
  }

  int number() {
    String word = next().word();
    if (!Literal.isNumber(word)) {
      throw failure();
    }
    return Integer.parseInt(word);
  }

  /** Whether a field is ahead: two numbers without a format, or a field of PARSE. */
  boolean atField() {
    return parsed.has(peek()) || (Literal.isNumber(peek()) && Literal.isNumber(peek(1)));
  }

  /** Position, length, and the format; {@code usual} where none is written. */
  Field field(Optional<FieldFormat> usual) {
    boolean isParsed = parsed.has(peek());
    ParsedFields.Slot slot =
        isParsed ? parsed.slot(next().word()) : new ParsedFields.Slot(number() - 1, number());
    Optional<TwoDigitYear.Form> year = TwoDigitYear.find(peek());
    if (year.isPresent()) {
      return dated(slot, year.get());
    }
    Optional<FieldFormat> coded = FieldFormat.find(peek());
    if (coded.isPresent()) {
      at++;
    }
    FieldFormat format =
        coded
            .or(() -> usual)
            .filter(found -> found != FieldFormat.Y2)
            .orElseThrow(() -> new SortException(SortMessage.FIELD_FORMAT));
    boolean inRecord = slot.offset() >= 0 && slot.offset() + slot.length() <= WorkRecord.LONGEST;
    if (!(isParsed || inRecord) || slot.length() == 0 || slot.length() > format.longest()) {
      throw failure();
    }
    Field field = new Field(slot.offset(), slot.length(), format);
    return format == FieldFormat.AQ && options != null ? field.inOrder(options.sequence()) : field;
  }

  private Field dated(ParsedFields.Slot slot, TwoDigitYear.Form form) {
    at++;
    return dated(new Field(slot.offset(), slot.length(), FieldFormat.CH), form);
  }

  /** A field as a date. */
  Field dated(Field field, TwoDigitYear.Form form) {
    if (options == null) {
      throw new SortException(SortMessage.FIELD_FORMAT);
    }
    TwoDigitYear year = new TwoDigitYear(form, options.dates().firstYear());
    if (field.offset() < 0 || !year.fits(field.length())) {
      throw failure();
    }
    return new Field(field.offset(), field.length(), year);
  }

  SortException failure() {
    return new SortException(error);
  }
}
