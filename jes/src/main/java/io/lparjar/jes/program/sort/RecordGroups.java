package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Operand;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code WHEN=GROUP}: puts the number of its group, its number in the group, or fields of the
 * group's first record over each record of a group. Records outside of groups stay as they are.
 *
 * <p>A group begins with a record for which BEGIN holds, or whose KEYBEGIN field differs from that
 * of the record before; without these where the last one ended. It ends behind the record for which
 * END holds, after RECORDS records, or where the next begins.
 *
 * @see "z/OS DFSORT Application Programming Guide, INREC control statement, WHEN=GROUP"
 */
final class RecordGroups implements Reformat {
  private final List<Push> pushes;
  private final @Nullable RecordTest begin;
  private final @Nullable RecordTest end;
  private final @Nullable Field key;
  private final long records;
  private byte[] lastKey = {};
  private boolean keySeen;
  private boolean open;
  private long group;
  private long inGroup;

  private RecordGroups(
      List<Push> pushes,
      @Nullable RecordTest begin,
      @Nullable RecordTest end,
      @Nullable Field key,
      long records) {
    this.pushes = List.copyOf(pushes);
    this.begin = begin;
    this.end = end;
    this.key = key;
    this.records = records;
  }

  /** What is pushed. */
  private enum Kind {
    ID,
    SEQ,
    FIELD
  }

  /** One item of PUSH, with the bytes of the present group. */
  private static final class Push {
    private final int column;
    private final Kind kind;
    private final int offset;
    private final int length;
    private byte[] bytes = {};

    Push(int column, Kind kind, int offset, int length) {
      this.column = column;
      this.kind = kind;
      this.offset = offset;
      this.length = length;
    }
  }

  /** Whether the operands of an IFTHEN are those of a group. */
  static boolean isAsked(List<Operand> operands) {
    return operands.stream()
        .anyMatch(
            operand ->
                operand instanceof Operand.Assignment part
                    && part.key().equals("WHEN")
                    && part.value().word().equals("GROUP"));
  }

  /**
   * Compiles them.
   *
   * @throws SortException when they are wrong
   */
  static RecordGroups parse(List<Operand> operands, SortOptions options) {
    List<Push> pushes = List.of();
    RecordTest begin = null;
    RecordTest end = null;
    Field key = null;
    long records = 0;
    for (Operand operand : operands) {
      if (!(operand instanceof Operand.Assignment part)) {
        throw failure();
      }
      List<Operand> list = part.value().list();
      switch (part.key()) {
        case "WHEN" -> {}
        case "BEGIN" -> begin = ConditionParser.parse(list, Optional.empty(), options);
        case "END" -> end = ConditionParser.parse(list, Optional.empty(), options);
        case "KEYBEGIN" ->
            key = new Operands(list, SortMessage.REFORMATTING).field(Optional.of(FieldFormat.CH));
        case "RECORDS" -> records = Literal.number(part.value().word());
        case "PUSH" -> pushes = pushes(list);
        default -> throw failure();
      }
    }
    if (pushes.isEmpty() || (begin == null && end == null && key == null && records == 0)) {
      throw failure();
    }
    return new RecordGroups(pushes, begin, end, key, records);
  }

  /** An item without a column stands behind the one before it. [recalled] */
  private static List<Push> pushes(List<Operand> items) {
    List<Push> pushes = new ArrayList<>();
    Operands operands = new Operands(items, SortMessage.REFORMATTING);
    int place = -1;
    while (operands.hasNext()) {
      if (operands.ahead().orElseThrow() instanceof Operand.Column column) {
        operands.next();
        place = Literal.inRecord(column.text()) - 1;
      }
      if (place < 0 || !operands.hasNext()) {
        throw failure();
      }
      if (operands.ahead().orElseThrow() instanceof Operand.Assignment assignment) {
        operands.next();
        Kind kind =
            switch (assignment.key()) {
              case "ID" -> Kind.ID;
              case "SEQ" -> Kind.SEQ;
              default -> throw failure();
            };
        int digits = Literal.number(assignment.value().word());
        if (digits < 1 || digits > 15) {
          throw failure();
        }
        pushes.add(new Push(place, kind, 0, digits));
      } else {
        int offset = Literal.inRecord(operands.next().word()) - 1;
        pushes.add(new Push(place, Kind.FIELD, offset, Literal.inRecord(operands.next().word())));
      }
      place += pushes.get(pushes.size() - 1).length;
    }
    return pushes;
  }

  private static SortException failure() {
    return new SortException(SortMessage.REFORMATTING);
  }

  @Override
  public void apply(WorkRecord record) {
    if (begins(record)) {
      open = true;
      group++;
      inGroup = 0;
      for (Push push : pushes) {
        if (push.kind == Kind.FIELD) {
          push.bytes = field(record, push.offset, push.length);
        }
      }
    }
    if (!open) {
      return;
    }
    inGroup++;
    open = (end == null || !end.holds(record)) && inGroup != records;
    for (Push push : pushes) {
      byte[] bytes =
          switch (push.kind) {
            case ID -> digits(group, push.length);
            case SEQ -> digits(inGroup, push.length);
            case FIELD -> push.bytes;
          };
      record.overlay(push.column, bytes, 0, bytes.length);
    }
  }

  private boolean begins(WorkRecord record) {
    if (key != null) {
      byte[] now = field(record, key.offset(), key.length());
      boolean changed = !keySeen || !Arrays.equals(now, lastKey);
      keySeen = true;
      lastKey = now;
      return changed || (begin != null && begin.holds(record));
    }
    return begin == null ? !open : begin.holds(record);
  }

  private static byte[] field(WorkRecord record, int offset, int length) {
    record.pad(offset, Ebcdic.SPACE);
    byte[] bytes =
        Arrays.copyOfRange(record.data(), offset, Math.min(record.length(), offset + length));
    int there = bytes.length;
    byte[] padded = Arrays.copyOf(bytes, length);
    Arrays.fill(padded, there, length, Ebcdic.SPACE);
    return padded;
  }

  /** The last digits of a number. */
  private static byte[] digits(long number, int length) {
    BigInteger rest = BigInteger.valueOf(number).mod(BigInteger.TEN.pow(length));
    return Ebcdic.encode(String.format(Locale.ROOT, "%0" + length + "d", rest));
  }

  @Override
  public int lengthOf(int input) {
    int length = input;
    for (Push push : pushes) {
      length = Math.max(length, push.column + push.length);
    }
    return length;
  }
}
