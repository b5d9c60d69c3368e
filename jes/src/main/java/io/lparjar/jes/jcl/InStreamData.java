package io.lparjar.jes.jcl;

import java.util.List;

/**
 * How in-stream data ends.
 *
 * @see "z/OS MVS JCL Reference, DD statement, *, DATA and DLM parameters"
 */
final class InStreamData {
  private static final byte[] STATEMENT = Card.prefix("//");
  private static final byte[] DELIMITER = Card.prefix("/*");
  private static final byte BLANK = 0x40;
  private static final int SHORTEST_DELIMITER = 2;
  private static final int LONGEST_DELIMITER = 18;

  /** Of {@code DD *} without DLM=. */
  static final InStreamData ASTERISK = new InStreamData(DELIMITER, true);

  private final byte[] delimiter;
  private final boolean endsAtStatement;

  private InStreamData(byte[] delimiter, boolean endsAtStatement) {
    this.delimiter = delimiter;
    this.endsAtStatement = endsAtStatement;
  }

  /** Whether the operands of a DD statement announce data. */
  static boolean announcedBy(List<Operand> operands) {
    String first = operands.isEmpty() ? "" : operands.get(0).text();
    return first.equals("*") || first.equals("DATA");
  }

  /** The data that the operands of a DD statement announce; a DLM= of a wrong length is ignored. */
  static InStreamData of(List<Operand> operands) {
    for (Operand operand : operands) {
      if (operand instanceof Operand.Keyword keyword && keyword.name().equals("DLM")) {
        String dlm = keyword.value().text();
        if (dlm.length() >= SHORTEST_DELIMITER && dlm.length() <= LONGEST_DELIMITER) {
          return new InStreamData(Card.prefix(dlm), false);
        }
      }
    }
    return operands.get(0).text().equals("*") ? ASTERISK : new InStreamData(DELIMITER, false);
  }

  /** Whether any JCL statement ends it. */
  boolean endsAtStatement() {
    return endsAtStatement;
  }

  /** Whether the record ends the data and is not part of it. */
  boolean isDelimitedBy(Card card) {
    if (!card.startsWith(delimiter)) {
      return false;
    }
    boolean standard = delimiter.length == 2 && card.startsWith(DELIMITER);
    return !standard || card.length() == 2 || card.byteAt(2) == BLANK;
  }

  /** Whether the record is a statement that ends the data. */
  boolean isInterruptedBy(Card card) {
    return endsAtStatement && card.startsWith(STATEMENT);
  }
}
