package io.lparjar.jes.program.testdata;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.StatementException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A field that FD defines.
 *
 * @param start place in the record, from 0; -1 for right behind the field before it
 * @param length in bytes
 * @param fill where the pattern leaves a place free
 * @param index what is added to a number; 0 when it stays
 * @param cycle after how many records
 * @param range the largest absolute value; what would be larger stays as it was
 * @see "z/OS DFSMSdfp Utilities, IEBDG, FD statement"
 */
record TestField(
    String name,
    int start,
    int length,
    byte fill,
    FieldPattern pattern,
    FieldAction action,
    int index,
    int cycle,
    long range) {
  private static final int LONGEST = 32_760;

  /**
   * Reads the operands of FD.
   *
   * @throws StatementException when something is missing or wrong
   */
  static TestField of(Keywords keywords) {
    List<Operand> picture = behind(keywords, "PICTURE", 1);
    int length = keywords.number("LENGTH", 0);
    boolean negative = keywords.text("SIGN").equals("-");
    FieldPattern pattern =
        picture.isEmpty()
            ? formatted(keywords, negative)
            : FieldPattern.picture(picture.get(0).word(), negative);
    int index = keywords.number("INDEX", 0);
    int cycle = keywords.number("CYCLE", 1);
    if (keywords.text("NAME").isEmpty() || length == 0 || length > LONGEST || cycle == 0) {
      throw StatementException.syntax();
    }
    return new TestField(
        keywords.text("NAME"),
        keywords.number("STARTLOC", 0) - 1,
        length,
        fill(keywords),
        pattern,
        action(keywords),
        index,
        cycle,
        keywords.number("RANGE", Integer.MAX_VALUE));
  }

  /** A field without pattern is filled. */
  private static FieldPattern formatted(Keywords keywords, boolean negative) {
    String format = keywords.text("FORMAT");
    return format.isEmpty()
        ? new FieldPattern.Characters(new byte[] {fill(keywords)}, 0)
        : FieldPattern.of(format, Keywords.unquoted(keywords.text("CHARACTER")), negative);
  }

  private static FieldAction action(Keywords keywords) {
    String action = keywords.text("ACTION");
    try {
      return action.isEmpty() ? FieldAction.FX : FieldAction.valueOf(action);
    } catch (IllegalArgumentException e) {
      throw StatementException.syntax();
    }
  }

  /** {@code FILL='c'} or {@code FILL=X'nn'}; X'00' without. [documented] */
  static byte fill(Keywords keywords) {
    String fill = keywords.find("FILL").map(Operand::word).orElse("X'00'");
    if (fill.toUpperCase(Locale.ROOT).matches("X'[0-9A-F]{2}'")) {
      return HexFormat.of().parseHex(fill.substring(2, 4))[0];
    }
    String character = Keywords.unquoted(fill);
    if (character.length() != 1) {
      throw StatementException.syntax();
    }
    return Ebcdic.encode(character)[0];
  }

  /** The positional operands behind a keyword's own value: {@code PICTURE=3,'ABC'}. */
  static List<Operand> behind(Keywords keywords, String key, int count) {
    List<Operand> operands = keywords.operands();
    for (int i = 0; i < operands.size(); i++) {
      if (operands.get(i) instanceof Operand.Assignment assignment
          && assignment.key().toUpperCase(Locale.ROOT).equals(key)) {
        if (i + count >= operands.size()) {
          throw StatementException.syntax();
        }
        return operands.subList(i + 1, i + 1 + count);
      }
    }
    return List.of();
  }

  /** Writes what the field has in record {@code number}, from 0. */
  void write(byte[] record, int at, long number) {
    if (pattern instanceof FieldPattern.Characters characters) {
      for (int i = 0; i < length; i++) {
        int wanted = action.index(i, length, number);
        record[at + i] = wanted == FieldAction.FILLED ? fill : characters.at(wanted);
      }
    } else if (pattern instanceof FieldPattern.Numeric value) {
      System.arraycopy(value.bytes(number(value, number), length), 0, record, at, length);
    } else if (pattern instanceof FieldPattern.Random random) {
      System.arraycopy(random.bytes(number, length), 0, record, at, length);
    } else {
      Arrays.fill(record, at, at + length, fill);
    }
  }

  private BigInteger number(FieldPattern.Numeric value, long record) {
    BigInteger step = BigInteger.valueOf(index).multiply(BigInteger.valueOf(record / cycle));
    BigInteger moved =
        value.start().signum() < 0 ? value.start().subtract(step) : value.start().add(step);
    if (index == 0 || moved.abs().compareTo(BigInteger.valueOf(range)) <= 0) {
      return moved;
    }
    BigInteger steps =
        BigInteger.valueOf(range)
            .subtract(value.start().abs())
            .max(BigInteger.ZERO)
            .divide(BigInteger.valueOf(index));
    BigInteger most = steps.multiply(BigInteger.valueOf(index));
    return value.start().signum() < 0 ? value.start().subtract(most) : value.start().add(most);
  }
}
