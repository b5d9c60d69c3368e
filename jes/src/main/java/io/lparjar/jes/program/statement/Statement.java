package io.lparjar.jes.program.statement;

import java.util.List;

/**
 * One control statement.
 *
 * @param operation such as SORT or INCLUDE, upper case
 * @param operands operand field, comments and continuation taken away
 * @param cards as read, columns 1 to 71, without trailing blanks
 */
public record Statement(String operation, String operands, List<String> cards) {
  public Statement {
    cards = List.copyOf(cards);
  }
}
