package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The control fields of a sort, compiled to one key of fixed length: keys compare as unsigned bytes
 * in the order that the fields ask for.
 *
 * <p>Signed numbers are biased so that their bytes ascend, decimal ones become a sign byte and
 * their digits, two a byte; the bytes of a descending field are inverted.
 */
final class SortKey {
  /** Without fields: all records are equal. */
  static final SortKey NONE = new SortKey(List.of());

  private static final TranslationTable TO_ASCII = CodePages.STANDARD.toNetwork();

  private final List<KeyField> fields;
  private final int length;
  private final int end;

  /** A control field and its direction. */
  record KeyField(Field field, boolean descending) {}

  SortKey(List<KeyField> fields) {
    this.fields = List.copyOf(fields);
    this.length = fields.stream().mapToInt(field -> lengthOf(field.field())).sum();
    this.end = fields.stream().mapToInt(field -> field.field().end()).max().orElse(0);
  }

  /**
   * Reads {@code (p,m,f,s,...)} or {@code (p,m,s,...)} with {@code FORMAT=f}.
   *
   * @param usual the format of fields that name none, or empty text
   * @param options tells the century of two-digit years and the order of characters
   */
  static SortKey parse(List<Operand> items, String usual, SortOptions options) {
    Operands operands = new Operands(items, SortMessage.FIELD_POSITION).with(options);
    List<KeyField> fields = new ArrayList<>();
    while (operands.hasNext()) {
      Field field = options.compared(operands.field(FieldFormat.find(usual)));
      if (field.format() == FieldFormat.SS) {
        throw new SortException(SortMessage.FIELD_FORMAT);
      }
      String order = operands.next().word();
      if (!order.equals("A") && !order.equals("D")) {
        throw new SortException(SortMessage.INVALID_OPERAND);
      }
      fields.add(new KeyField(field, order.equals("D")));
    }
    if (fields.isEmpty()) {
      throw new SortException(SortMessage.INVALID_OPERAND);
    }
    return new SortKey(fields);
  }

  /** Bytes of a key. */
  int length() {
    return length;
  }

  /** How long a record must be to have all fields. */
  int end() {
    return end;
  }

  /** Writes the key of a record; bytes behind its end count as zeros. */
  void write(WorkRecord record, byte[] to, int offset) {
    record.pad(end, (byte) 0);
    int at = offset;
    for (KeyField keyField : fields) {
      int size = lengthOf(keyField.field());
      write(keyField.field(), record.data(), to, at, size);
      if (keyField.descending()) {
        for (int i = at; i < at + size; i++) {
          to[i] = (byte) ~to[i];
        }
      }
      at += size;
    }
  }

  /** Whether two keys are the same. */
  boolean same(byte[] one, byte[] other) {
    return Arrays.equals(one, 0, length, other, 0, length);
  }

  private static int lengthOf(Field field) {
    return switch (field.format()) {
      case CH, BI, FI, AC, AQ, SS -> field.length();
      case Y2 -> Long.BYTES;
      case PD -> 1 + field.length();
      case ZD, FS, UFF, SFF -> 2 + field.length() / 2;
    };
  }

  private static void write(Field field, byte[] data, byte[] to, int at, int size) {
    switch (field.format()) {
      case CH, BI, SS -> System.arraycopy(data, field.offset(), to, at, size);
      case FI -> {
        System.arraycopy(data, field.offset(), to, at, size);
        to[at] ^= (byte) 0x80;
      }
      case Y2 -> {
        long date = field.number(data);
        for (int i = 0; i < Long.BYTES; i++) {
          to[at + i] = (byte) (date >> (Long.SIZE - Byte.SIZE * (i + 1)));
        }
      }
      case AQ -> field.sequence().translate(data, field.offset(), to, at, size);
      case AC -> TO_ASCII.translate(data, field.offset(), to, at, size);
      case PD -> {
        System.arraycopy(data, field.offset(), to, at + 1, size - 1);
        int sign = to[at + size - 1] & 15;
        to[at + size - 1] &= (byte) 0xF0;
        setSign(to, at, size, sign == 0xD || sign == 0xB);
      }
      case ZD -> {
        int sign = data[field.end() - 1] >> 4 & 15;
        Arrays.fill(to, at, at + size, (byte) 0);
        for (int i = 0; i < field.length(); i++) {
          put(to, at, size, i, data[field.end() - 1 - i] & 15);
        }
        setSign(to, at, size, sign == 0xD || sign == 0xB);
      }
      case FS, UFF, SFF -> {
        Arrays.fill(to, at, at + size, (byte) 0);
        boolean negative = false;
        int digits = 0;
        for (int i = field.end() - 1; i >= field.offset(); i--) {
          int value = data[i] & 0xFF;
          if (value >= 0xF0 && value <= 0xF9) {
            put(to, at, size, digits++, value & 15);
          } else if (field.format() != FieldFormat.UFF) {
            negative |= value == 0x60 || (value == 0x5D && field.format() == FieldFormat.SFF);
          }
        }
        setSign(to, at, size, negative);
      }
    }
  }

  /** Puts a digit, counted from the last, into a key that has two a byte. */
  private static void put(byte[] to, int at, int size, int index, int digit) {
    int byteIndex = at + size - 1 - index / 2;
    if (byteIndex > at) {
      to[byteIndex] |= (byte) (index % 2 == 0 ? digit : digit << 4);
    }
  }

  /** Makes the first byte the sign and inverts the digits of negative numbers; zero has none. */
  private static void setSign(byte[] to, int at, int size, boolean negative) {
    boolean zero = true;
    for (int i = at + 1; i < at + size; i++) {
      zero &= to[i] == 0;
    }
    to[at] = (byte) (negative && !zero ? 0 : 1);
    if (negative && !zero) {
      for (int i = at + 1; i < at + size; i++) {
        to[i] = (byte) ~to[i];
      }
    }
  }
}
