package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Operand;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one operand after another. */
final class Operands {
  private final List<Operand> items;
  private final SortMessage error;
  private @Nullable DateItem dates;
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

  /** The same, which takes fields with years of two digits. */
  Operands withYears(DateItem wanted) {
    dates = wanted;
    return this;
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

  /** Whether two numbers, a field without format, are ahead. */
  boolean atField() {
    return Literal.isNumber(peek()) && Literal.isNumber(peek(1));
  }

  /** Position, length, and the format; {@code usual} where none is written. */
  Field field(Optional<FieldFormat> usual) {
    int position = number();
    int length = number();
    Optional<TwoDigitYear.Form> year = TwoDigitYear.find(peek());
    if (year.isPresent() && position > 0) {
      return dated(position - 1, length, year.get());
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
    if (position == 0 || length == 0 || length > format.longest()) {
      throw failure();
    }
    return new Field(position - 1, length, format);
  }

  private Field dated(int offset, int length, TwoDigitYear.Form form) {
    if (dates == null) {
      throw new SortException(SortMessage.FIELD_FORMAT);
    }
    TwoDigitYear year = new TwoDigitYear(form, dates.firstYear());
    if (!year.fits(length)) {
      throw failure();
    }
    at++;
    return new Field(offset, length, FieldFormat.Y2, year);
  }

  SortException failure() {
    return new SortException(error);
  }
}
