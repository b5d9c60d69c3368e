package io.lparjar.jes.program.sort;

import java.util.List;

/**
 * One control statement.
 *
 * @param operation such as SORT or INCLUDE, upper case
 * @param operands operand field, comments and continuation taken away
 * @param cards as read, columns 1 to 71, without trailing blanks
 */
record Statement(String operation, String operands, List<String> cards) {
  Statement {
    cards = List.copyOf(cards);
  }
}
