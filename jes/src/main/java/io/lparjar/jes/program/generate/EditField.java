package io.lparjar.jes.program.generate;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.StatementException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code FIELD=(length,input,conversion,output)} of a RECORD statement. */
final class EditField {
  private static final int LONGEST = 32_760;

  /** How input becomes output. */
  enum Conversion {
    /** As it is. */
    NONE,
    /** Packed to zoned decimal: a byte becomes two, less one for the sign. */
    PZ,
    /** Zoned to packed decimal. */
    ZP
  }

  private final int length;
  private final int input;
  private final byte[] literal;
  private final Conversion conversion;
  private final int output;

  /**
   * One field.
   *
   * @param length bytes of input
   * @param input where they begin in the record, from 0; not used for a literal
   * @param literal bytes in place of input, empty without
   * @param conversion what becomes of them
   * @param output where the result begins, from 0
   */
  private EditField(int length, int input, byte[] literal, Conversion conversion, int output) {
    this.length = length;
    this.input = input;
    this.literal = literal;
    this.conversion = conversion;
    this.output = output;
  }

  /** Where the result begins in the output record, from 0. */
  int output() {
    return output;
  }

  /** Where the output record goes on behind the result. */
  int end() {
    return output
        + switch (conversion) {
          case NONE -> length;
          case PZ -> length * 2 - 1;
          case ZP -> length / 2 + 1;
        };
  }

  /**
   * Reads one.
   *
   * @throws StatementException when it is wrong, or a conversion that is not known
   */
  static EditField parse(Operand operand) {
    List<Operand> parts = operand.list();
    String place = part(parts, 1);
    boolean isLiteral = place.endsWith("'");
    byte[] literal = isLiteral ? Ebcdic.encode(Keywords.unquoted(withoutType(place))) : new byte[0];
    int length = part(parts, 0).isEmpty() ? 80 : number(parts, 0);
    String wanted = part(parts, 2).toUpperCase(Locale.ROOT);
    Conversion conversion =
        switch (wanted) {
          case "" -> Conversion.NONE;
          case "PZ" -> Conversion.PZ;
          case "ZP" -> Conversion.ZP;
          default -> throw StatementException.syntax();
        };
    return new EditField(
        length, isLiteral ? 0 : number(parts, 1) - 1, literal, conversion, number(parts, 3) - 1);
  }

  private static String withoutType(String literal) {
    return literal.startsWith("'") ? literal : literal.substring(literal.indexOf('\''));
  }

  private static String part(List<Operand> parts, int index) {
    return index < parts.size() ? parts.get(index).word() : "";
  }

  private static int number(List<Operand> parts, int index) {
    String text = part(parts, index);
    int number = text.isEmpty() ? 1 : Keywords.number(text);
    if (number < 1 || number > LONGEST) {
      throw StatementException.syntax();
    }
    return number;
  }

  /** The output bytes for a record. */
  byte[] of(byte[] record, int offset, int recordLength) {
    if (literal.length > 0) {
      byte[] text = Arrays.copyOf(literal, length);
      Arrays.fill(text, Math.min(length, literal.length), length, Ebcdic.SPACE);
      return text;
    }
    int from = Math.min(input, recordLength);
    byte[] bytes =
        Arrays.copyOfRange(record, offset + from, offset + Math.min(recordLength, from + length));
    return switch (conversion) {
      case NONE -> bytes;
      case PZ -> zoned(bytes);
      case ZP -> packed(bytes);
    };
  }

  private static byte[] zoned(byte[] packed) {
    byte[] zoned = new byte[Math.max(0, packed.length * 2 - 1)];
    for (int i = 0; i < zoned.length; i++) {
      int digit = i % 2 == 0 ? packed[i / 2] >> 4 : packed[i / 2];
      int zone = i == zoned.length - 1 ? packed[i / 2] : 0xF;
      zoned[i] = (byte) (((zone & 0xF) << 4) | (digit & 0xF));
    }
    return zoned;
  }

  private static byte[] packed(byte[] zoned) {
    byte[] packed = new byte[zoned.length / 2 + 1];
    int last = packed.length * 2 - 1;
    for (int i = 0; i < zoned.length; i++) {
      int place = last - zoned.length + i;
      packed[place / 2] |= (byte) ((zoned[i] & 0xF) << (place % 2 == 0 ? 4 : 0));
    }
    int sign = zoned.length == 0 ? 0xF : (zoned[zoned.length - 1] >> 4) & 0xF;
    packed[packed.length - 1] |= (byte) sign;
    return packed;
  }
}
