package io.lparjar.jes.program.print;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * One {@code FIELD=(length,input,conversion,output)}.
 *
 * @param length bytes
 * @param input where it begins in the record, from 0
 * @param conversion how it is shown
 * @param output where it goes in the line, from 0
 */
record PrintField(int length, int input, Conversion conversion, int output) {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** How bytes become text. */
  enum Conversion {
    /** As they are. */
    NONE,
    /** Hexadecimal digits. */
    XE,
    /** Packed decimal digits, unpacked. */
    PZ
  }

  /** All fields; one without a place in the line stands behind the one before it. [inferred] */
  static List<PrintField> parse(List<Operand> operands) {
    List<PrintField> fields = new ArrayList<>();
    for (Operand operand : operands) {
      List<Operand> parts = operand.list();
      int length = Keywords.number(part(parts, 0, ""));
      int input = Math.max(1, Keywords.number(part(parts, 1, "1"))) - 1;
      Conversion conversion =
          switch (part(parts, 2, "").toUpperCase(Locale.ROOT)) {
            case "XE" -> Conversion.XE;
            case "PZ" -> Conversion.PZ;
            default -> Conversion.NONE;
          };
      int output = Math.max(1, Keywords.number(part(parts, 3, "1"))) - 1;
      fields.add(new PrintField(length, input, conversion, output));
    }
    return fields;
  }

  private static String part(List<Operand> parts, int index, String otherwise) {
    String text = index < parts.size() ? parts.get(index).word() : "";
    return text.isEmpty() ? otherwise : text;
  }

  /** What the field shows of a record; shorter, when the record ends before it. */
  String show(byte[] data, int offset, int recordLength) {
    int from = Math.min(input, recordLength);
    int count = Math.min(length, recordLength - from);
    return switch (conversion) {
      case NONE -> Ebcdic.decode(data, offset + from, count);
      case XE -> HEX.formatHex(data, offset + from, offset + from + count);
      case PZ -> unpacked(HEX.formatHex(data, offset + from, offset + from + count));
    };
  }

  private static String unpacked(String digits) {
    if (digits.isEmpty()) {
      return "";
    }
    String number = digits.substring(0, digits.length() - 1);
    char sign = digits.charAt(digits.length() - 1);
    return sign == 'D' || sign == 'B' ? "-" + number : number;
  }
}
