package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.List;

/**
 * REFORMAT: of which pieces of the two records a joined one is made.
 *
 * <p>A piece without length is the rest of a variable record; it makes joined records variable.
 *
 * @param pieces in order
 * @param fill FILL: what stands for bytes that a record does not have
 * @see "z/OS DFSORT Application Programming Guide, REFORMAT statement"
 */
record JoinedForm(List<Piece> pieces, byte fill) {

  /** Where the bytes of a piece come from. */
  enum Source {
    FIRST,
    SECOND,
    /** {@code B}, {@code 1} or {@code 2}: the files that have the key. */
    INDICATOR
  }

  /**
   * A piece.
   *
   * @param offset in the record, its descriptor word counted
   * @param length 0 for the rest of the record
   */
  record Piece(Source source, int offset, int length) {}

  JoinedForm {
    pieces = List.copyOf(pieces);
  }

  /**
   * Reads {@code FIELDS=(F1:p,m,...,F2:p,...,?)}.
   *
   * @throws SortException when the descriptor word of variable records is not first, or their rests
   *     are not last
   */
  static JoinedForm parse(List<Operand> fields, byte fill) {
    Operands items = new Operands(fields, SortMessage.REFORMATTING);
    List<Piece> pieces = new ArrayList<>();
    Source source = Source.INDICATOR;
    while (items.hasNext()) {
      if (items.ahead().orElseThrow() instanceof Operand.Column column) {
        items.next();
        source = sourceOf(column.text(), items);
      } else if (items.take("?")) {
        pieces.add(new Piece(Source.INDICATOR, 0, 1));
      } else {
        int position = items.number();
        int length = Literal.isNumber(items.peek()) ? items.number() : 0;
        if (source == Source.INDICATOR || position == 0) {
          throw items.failure();
        }
        pieces.add(new Piece(source, position - 1, length));
      }
    }
    JoinedForm form = new JoinedForm(pieces, fill);
    if (pieces.isEmpty() || !form.restsAreLast()) {
      throw items.failure();
    }
    return form;
  }

  private static Source sourceOf(String file, Operands items) {
    return switch (file) {
      case "F1" -> Source.FIRST;
      case "F2" -> Source.SECOND;
      default -> throw items.failure();
    };
  }

  private boolean restsAreLast() {
    boolean rest = false;
    for (Piece piece : pieces) {
      if (rest && piece.length() > 0) {
        return false;
      }
      rest |= piece.length() == 0;
    }
    Piece first = pieces.get(0);
    return !rest || (first.offset() == 0 && first.length() >= WorkRecord.DESCRIPTOR);
  }

  /** Whether joined records are of variable length. */
  boolean isVariable() {
    return pieces.get(pieces.size() - 1).length() == 0;
  }

  /** Whether the descriptor word and all rests are of files with variable records. */
  boolean suits(boolean firstVariable, boolean secondVariable) {
    return !isVariable()
        || pieces.stream()
            .filter(piece -> piece.length() == 0 || piece.equals(pieces.get(0)))
            .allMatch(piece -> piece.source() == Source.FIRST ? firstVariable : secondVariable);
  }

  /** Length of the longest joined record for files with these record lengths. */
  int lengthOf(int first, int second) {
    int length = 0;
    for (Piece piece : pieces) {
      int longest = piece.source() == Source.FIRST ? first : second;
      length += piece.length() > 0 ? piece.length() : Math.max(0, longest - piece.offset());
    }
    return Math.min(length, 32_760);
  }

  /** Makes {@code to} of a record of each file; the one that is not there is empty. */
  void join(WorkRecord first, WorkRecord second, WorkRecord to) {
    to.clear();
    for (Piece piece : pieces) {
      if (piece.source() == Source.INDICATOR) {
        to.append(first.length() == 0 ? "2" : second.length() == 0 ? "1" : "B");
        continue;
      }
      WorkRecord from = piece.source() == Source.FIRST ? first : second;
      int there = Math.max(0, from.length() - piece.offset());
      int wanted = piece.length() == 0 ? there : piece.length();
      int target = to.length() + wanted;
      to.append(from.data(), piece.offset(), Math.min(there, wanted));
      to.pad(target, fill);
    }
    to.describe(isVariable());
  }

  /** What FILL stands for when it is not written. */
  static byte usualFill() {
    return Ebcdic.SPACE;
  }
}
