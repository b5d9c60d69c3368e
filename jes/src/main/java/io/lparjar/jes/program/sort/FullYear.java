package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Operand;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code p,m,Y2T} in BUILD and OVERLAY: the date of a field in characters, its year with four
 * digits; {@code Y2T(/)} puts a separator between year, month and day, {@code Y2TP} makes packed
 * digits of it.
 *
 * @see "z/OS DFSORT Application Programming Guide, two-digit year conversion"
 */
final class FullYear {
  private static final int YEAR_DIGITS = 4;

  private FullYear() {}

  /** Without separators. */
  static Item plain(Field date) {
    return item(date, "");
  }

  /** With separators or packed, when that is ahead. */
  static Optional<Item> parse(Operands operands, Field field) {
    if (operands.ahead().orElse(null) instanceof Operand.Call call) {
      Optional<TwoDigitYear.Form> form = TwoDigitYear.find(call.name());
      if (form.isPresent()) {
        operands.next();
        return Optional.of(item(operands.dated(field, form.get()), call.arguments().raw()));
      }
    }
    String word = operands.peek();
    Optional<TwoDigitYear.Form> form =
        word.endsWith("P")
            ? TwoDigitYear.find(word.substring(0, word.length() - 1))
            : Optional.empty();
    if (form.isEmpty()) {
      return Optional.empty();
    }
    operands.next();
    return Optional.of(packed(operands.dated(field, form.get())));
  }

  private static Item item(Field date, String separator) {
    int digits = YEAR_DIGITS + rest(date);
    String form = "%0" + digits + "d";
    int length = digits + separatorCount(date) * separator.length();
    return new Item(
        -1,
        length,
        (in, out) -> {
          Optional<SpecialDate> special = special(date, in);
          if (special.isEmpty()) {
            String text = String.format(Locale.ROOT, form, shown(date, in));
            out.append(separated(date, text, separator));
          } else if (hasDigits(special.get())) {
            String text = String.valueOf(special.get().digit()).repeat(digits);
            out.append(separated(date, text, separator));
          } else {
            out.append(special.get().characters(length));
          }
        });
  }

  private static boolean hasDigits(SpecialDate special) {
    return special == SpecialDate.ZEROS || special == SpecialDate.NINES;
  }

  private static Optional<SpecialDate> special(Field date, WorkRecord record) {
    if (!record.has(date.end())) {
      throw new SortException(SortMessage.SHORT_RECORD, record.length(), date.end());
    }
    return SpecialDate.of(date.number(record.data()));
  }

  private static Item packed(Field date) {
    int digits = YEAR_DIGITS + rest(date);
    int length = digits / 2 + 1;
    return new Item(
        -1,
        length,
        (in, out) -> {
          BigInteger number =
              special(date, in)
                  .map(it -> new BigInteger(String.valueOf(it.digit()).repeat(digits)))
                  .orElseGet(() -> BigInteger.valueOf(shown(date, in)));
          out.append(NumberForm.encode(number, FieldFormat.PD, length));
        });
  }

  private static int rest(Field date) {
    return date.year().rest(date.length());
  }

  private static int separatorCount(Field date) {
    int rest = rest(date);
    return rest == 0 ? 0 : rest == YEAR_DIGITS ? 2 : 1;
  }

  /** The digits of a date, those of the year last where they are so in the field. */
  private static long shown(Field date, WorkRecord record) {
    long number = date.number(record.data());
    if (!date.year().yearIsLast()) {
      return number;
    }
    long power = Math.round(Math.pow(10, rest(date)));
    return number % power * 10_000 + number / power;
  }

  private static String separated(Field date, String digits, String separator) {
    if (separator.isEmpty() || separatorCount(date) == 0) {
      return digits;
    }
    int rest = rest(date);
    boolean monthAndDay = rest == YEAR_DIGITS;
    int first = !date.year().yearIsLast() ? YEAR_DIGITS : monthAndDay ? 2 : rest;
    String head = digits.substring(0, first) + separator;
    return monthAndDay
        ? head + digits.substring(first, first + 2) + separator + digits.substring(first + 2)
        : head + digits.substring(first);
  }
}
