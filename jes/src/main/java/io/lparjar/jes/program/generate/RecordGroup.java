package io.lparjar.jes.program.generate;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.StatementException;
import java.util.Arrays;
import java.util.List;

/** A RECORD statement: how records are edited, and which of them is the last. */
final class RecordGroup {
  /** All records as they are. */
  static final RecordGroup ALL = new RecordGroup(List.of(), new byte[0], 0);

  private final List<EditField> fields;
  private final byte[] last;
  private final int at;

  /**
   * One group.
   *
   * @param fields of the output record; empty when records are copied as they are
   * @param last what the last record of the group has, empty when the group goes to the end
   * @param at where it has that, from 0
   */
  private RecordGroup(List<EditField> fields, byte[] last, int at) {
    this.fields = List.copyOf(fields);
    this.last = last;
    this.at = at;
  }

  /** Whether records are copied as they are. */
  boolean keepsRecords() {
    return fields.isEmpty();
  }

  /**
   * Reads one.
   *
   * @throws StatementException when it is wrong
   */
  static RecordGroup parse(Keywords keywords) {
    List<EditField> fields = keywords.all("FIELD").stream().map(EditField::parse).toList();
    if (keywords.find("IDENT").isEmpty()) {
      return new RecordGroup(fields, new byte[0], 0);
    }
    List<Operand> ident = keywords.find("IDENT").get().list();
    if (ident.size() != 3) {
      throw StatementException.syntax();
    }
    int length = Keywords.number(ident.get(0).word());
    byte[] text = Ebcdic.encode(Keywords.unquoted(ident.get(1).word()));
    int place = Keywords.number(ident.get(2).word());
    if (length != text.length || length == 0 || place < 1) {
      throw StatementException.syntax();
    }
    return new RecordGroup(fields, text, place - 1);
  }

  boolean goesToTheEnd() {
    return last.length == 0;
  }

  /** Whether a record is the last of the group. */
  boolean endsWith(byte[] data, int offset, int length) {
    return last.length > 0
        && at + last.length <= length
        && Arrays.equals(data, offset + at, offset + at + last.length, last, 0, last.length);
  }

  /** Length of an edited record. */
  int length() {
    return fields.stream().mapToInt(EditField::end).max().orElse(0);
  }

  /** The edited record; what no field fills are blanks. [inferred] */
  byte[] edit(byte[] data, int offset, int length) {
    byte[] result = new byte[length()];
    Arrays.fill(result, Ebcdic.SPACE);
    for (EditField field : fields) {
      byte[] part = field.of(data, offset, length);
      System.arraycopy(part, 0, result, field.output(), part.length);
    }
    return result;
  }
}
