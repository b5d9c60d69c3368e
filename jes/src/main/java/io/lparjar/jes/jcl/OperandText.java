package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.List;

/**
 * The operand field of a statement in one piece, which remembers where on the cards each character
 * came from.
 */
final class OperandText {
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A place on a card.
   *
   * @param card number of the card in the job
   * @param column from 1
   */
  record Position(int card, int column) {
    Position plus(int columns) {
      return new Position(card, column + columns);
    }
  }

  private record Piece(int offset, Position begin) {}

  /** Adds characters that stand one after another from {@code position}. */
  void append(CharSequence characters, Position position) {
    boolean joins =
        !pieces.isEmpty() && last().begin().plus(text.length() - last().offset()).equals(position);
    if (!joins) {
      pieces.add(new Piece(text.length(), position));
    }
    text.append(characters);
  }

  private Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  String text() {
    return text.toString();
  }

  /**
   * Where the character at this offset of {@link #text()} stands; of a symbol's value, the symbol.
   */
  Position position(int offset) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.offset() <= offset) {
        return piece.begin().plus(offset - piece.offset());
      }
    }
    throw new IndexOutOfBoundsException(offset);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
