package io.lparjar.jes.jcl;

/**
 * Name and operation field of a {@code //} card.
 *
 * @param name name field, empty when column 3 is blank
 * @param operation operation field, empty when there is none
 * @param operands index of the first character of the operand field, -1 when there is none
 */
record StatementHead(String name, String operation, int operands) {
  /** Index behind column 71, the last of the operand field. */
  static final int END = 71;

  /** Reads 80 columns that begin with {@code //}. */
  static StatementHead parse(String card) {
    int nameEnd = endOfWord(card, 2);
    int operation = beginOfWord(card, nameEnd);
    int operationEnd = endOfWord(card, operation);
    int operands = beginOfWord(card, operationEnd);
    return new StatementHead(
        card.substring(2, nameEnd),
        card.substring(operation, operationEnd),
        operands == END ? -1 : operands);
  }

  /** Index of the first non-blank in the columns up to 71, or {@link #END}. */
  static int beginOfWord(String card, int from) {
    int index = from;
    while (index < END && card.charAt(index) == ' ') {
      index++;
    }
    return index;
  }

  private static int endOfWord(String card, int from) {
    int blank = card.indexOf(' ', from);
    return blank < 0 || blank > END ? END : blank;
  }
}
