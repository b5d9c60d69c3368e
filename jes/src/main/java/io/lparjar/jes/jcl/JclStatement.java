package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement as it was read, with the cards that it came from.
 *
 * @param kind what kind of record begins it
 * @param name name field, empty when column 3 is blank
 * @param operation operation field, or empty
 * @param operands operand field, continuations joined
 * @param cards the statement's cards and the comments between them, as JESJCL lists them
 * @param data in-stream data of a DD statement
 * @param incomplete whether a continuation was expected and did not come
 */
record JclStatement(
    Kind kind,
    String name,
    String operation,
    OperandText operands,
    List<Card> cards,
    List<Card> data,
    boolean incomplete) {

  JclStatement {
    cards = List.copyOf(cards);
    data = List.copyOf(data);
  }

  /** What kind of record begins a statement. */
  enum Kind {
    /** {@code //name operation}. */
    STATEMENT,
    /** {@code //*}. */
    COMMENT,
    /** {@code //} and nothing else. */
    NULL,
    /** {@code /*} that delimits nothing. */
    DELIMITER,
    /** {@code /*JOBPARM} and the like. */
    JES2_CONTROL
  }

  /** A record that is a statement by itself. */
  static JclStatement of(Kind kind, Card card) {
    return new JclStatement(kind, "", "", new OperandText(), List.of(card), List.of(), false);
  }

  /** The same DD statement without the procedure step in its name, on its first card too. */
  JclStatement unqualified() {
    int period = name.indexOf('.');
    if (period < 0) {
      return this;
    }
    String ddName = name.substring(period + 1);
    Card first = cards.get(0);
    int begin = first.text().indexOf(name);
    String text =
        first.text().substring(0, begin)
            + ddName
            + " ".repeat(name.length() - ddName.length())
            + first.text().substring(begin + name.length());
    List<Card> renamed = new ArrayList<>(cards);
    renamed.set(0, Card.of(first.number(), text));
    return new JclStatement(kind, ddName, operation, operands, renamed, data, incomplete);
  }

  boolean is(String wantedOperation) {
    return kind == Kind.STATEMENT && operation.equals(wantedOperation);
  }
}
