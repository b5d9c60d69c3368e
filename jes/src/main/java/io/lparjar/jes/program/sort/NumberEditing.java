package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Operand;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * How a number appears in a record: {@code M4}, {@code EDIT=(...)}, {@code TO=PD}, each with {@code
 * LENGTH=n}; without any, mask M0.
 */
final class NumberEditing {
  private final Optional<EditMask> mask;
  private final FieldFormat format;
  private final int length;

  private NumberEditing(Optional<EditMask> mask, FieldFormat format, int length) {
    this.mask = mask;
    this.format = format;
    this.length = length;
  }

  /** Reads what is ahead of it. */
  static NumberEditing parse(Operands operands, int digits) {
    Optional<EditMask> mask = EditMask.find(operands.peek(), digits);
    if (mask.isPresent()) {
      operands.next();
    }
    Optional<FieldFormat> to = Optional.empty();
    String pattern = "";
    String signs = "";
    int length = 0;
    while (operands.ahead().orElse(null) instanceof Operand.Assignment option) {
      String raw =
          option.value() instanceof Operand.Listed list ? list.raw() : option.value().word();
      switch (option.key()) {
        case "TO" -> to = FieldFormat.find(raw);
        case "EDIT" -> pattern = raw;
        case "SIGNS" -> signs = raw;
        case "LENGTH" -> length = Literal.inRecord(raw);
        default -> {
          return of(operands, mask, to, pattern, signs, length, digits);
        }
      }
      operands.next();
    }
    return of(operands, mask, to, pattern, signs, length, digits);
  }

  private static NumberEditing of(
      Operands operands,
      Optional<EditMask> mask,
      Optional<FieldFormat> to,
      String pattern,
      String signs,
      int length,
      int digits) {
    if (to.isPresent()) {
      int size = length > 0 ? length : usualLength(to.get(), digits);
      return new NumberEditing(Optional.empty(), to.get(), size);
    }
    EditMask edit =
        pattern.isEmpty()
            ? mask.or(() -> EditMask.find("M0", digits)).orElseThrow(operands::failure)
            : withSigns(pattern, signs);
    return new NumberEditing(
        Optional.of(edit), FieldFormat.CH, length > 0 ? length : edit.length());
  }

  private static int usualLength(FieldFormat format, int digits) {
    return switch (format) {
      case PD -> digits / 2 + 1;
      case BI, FI -> digits <= 9 ? 4 : 8;
      case FS, SFF -> digits + 1;
      case CH, ZD, AC, AQ, UFF, SS, Y2 -> digits;
    };
  }

  /** {@code SIGNS=(leading +,leading -,trailing +,trailing -)}, each a character or nothing. */
  private static EditMask withSigns(String pattern, String signs) {
    StringBuilder four = new StringBuilder();
    for (String sign : signs.split(",", -1)) {
      four.append(sign.isEmpty() ? ' ' : sign.charAt(0));
    }
    String all = String.format(Locale.ROOT, "%-4s", four);
    return EditMask.of(pattern, all.substring(0, 2), all.substring(2, 4));
  }

  int length() {
    return length;
  }

  byte[] encode(BigInteger value) {
    if (mask.isEmpty()) {
      return NumberForm.encode(value, format, length);
    }
    String text = mask.get().edit(value);
    String fitted =
        text.length() > length
            ? text.substring(text.length() - length)
            : " ".repeat(length - text.length()) + text;
    return Ebcdic.encode(fitted);
  }
}
