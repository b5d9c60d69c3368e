package io.lparjar.jes.program.testdata;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.StatementException;
import java.util.Arrays;
import java.util.List;

/** A record that is made again and again: a base of fill characters, and fields over it. */
final class TestRecord {
  private final byte[] base;
  private final byte[] current;
  private final byte fill;
  private final List<TestField> fields;

  TestRecord(int length, byte fill, List<TestField> fields) {
    this.base = new byte[length];
    this.current = new byte[length];
    this.fill = fill;
    this.fields = List.copyOf(fields);
    Arrays.fill(base, fill);
  }

  int length() {
    return base.length;
  }

  /**
   * {@code PICTURE=length,startloc,'string'} of CREATE.
   *
   * @param operands those behind the length, or none
   * @throws StatementException when it is wrong or does not fit
   */
  void picture(List<Operand> operands) {
    if (operands.isEmpty()) {
      return;
    }
    int at = Keywords.number(operands.get(0).word()) - 1;
    byte[] text = Ebcdic.encode(Keywords.unquoted(operands.get(1).word()));
    if (at < 0 || at + text.length > base.length) {
      throw StatementException.syntax();
    }
    System.arraycopy(text, 0, base, at, text.length);
  }

  /** Takes another record as the base, cut or filled to the length. */
  void base(byte[] array, int offset, int length) {
    int taken = Math.min(length, base.length);
    System.arraycopy(array, offset, base, 0, taken);
    Arrays.fill(base, taken, base.length, fill);
  }

  /** Record {@code number}, from 0; overwritten by the next one. */
  byte[] bytes(long number) {
    System.arraycopy(base, 0, current, 0, base.length);
    int at = 0;
    for (TestField field : fields) {
      at = field.start() < 0 ? at : field.start();
      field.write(current, at, number);
      at += field.length();
    }
    return current;
  }
}
