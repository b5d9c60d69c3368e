package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds JESJCL and numbers the statements. */
final class Listing {
  /** Longest text behind the number field: JESJCL has records of at most 132 characters. */
  private static final int LONGEST_TEXT = 122;

  private final List<JclLine> lines = new ArrayList<>();
  private int number;
  private int linesOfJobStatement;

  /** Number of the last statement. */
  int number() {
    return number;
  }

  /** Lists the statement under the next number. */
  void add(JclStatement statement) {
    number++;
    Map<Integer, StringBuilder> cards = new HashMap<>();
    for (Card card : statement.cards()) {
      cards.put(card.number(), new StringBuilder(card.text()));
    }
    if (statement.is("JOB")) {
      hidePasswords(statement.operands(), cards);
    }
    boolean first = true;
    for (Card card : statement.cards()) {
      String text = String.valueOf(cards.get(card.number()));
      lines.add(first ? JclLine.numbered(number, text) : JclLine.unnumbered(text));
      first = false;
    }
    if (number == 1) {
      linesOfJobStatement = lines.size();
    }
  }

  private static void hidePasswords(OperandText operands, Map<Integer, StringBuilder> cards) {
    BitSet hidden = PasswordMask.of(operands.text());
    hidden.stream()
        .mapToObj(operands::position)
        .forEach(
            at -> {
              StringBuilder card = cards.get(at.card());
              if (card != null) {
                card.setCharAt(at.column() - 1, ' ');
              }
            });
  }

  /** Lists a comment or a stray delimiter, which has no number. */
  void addUnnumbered(JclStatement statement) {
    statement.cards().forEach(card -> lines.add(JclLine.unnumbered(card.text())));
  }

  /** Lists the operand field after substitution; a long one is broken at commas [inferred]. */
  void addSubstitution(String operands) {
    String rest = JclMessageText.SUBSTITUTION.with(operands);
    while (rest.length() > LONGEST_TEXT) {
      int comma = rest.lastIndexOf(',', LONGEST_TEXT - 1);
      int end = comma <= 0 ? LONGEST_TEXT : comma + 1;
      lines.add(JclLine.unnumbered(rest.substring(0, end)));
      rest = rest.substring(end);
    }
    lines.add(JclLine.unnumbered(rest));
  }

  /** What MSGLEVEL= asks for. */
  List<JclLine> lines(JobStatement.MessageLevel level) {
    return level.statements() == 0 ? lines.subList(0, linesOfJobStatement) : lines;
  }
}
