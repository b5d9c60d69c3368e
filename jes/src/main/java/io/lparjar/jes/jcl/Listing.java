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

  private static final String SLASHES = "//";

  private final List<JclLine> lines = new ArrayList<>();
  private final BitSet inputLines = new BitSet();
  private int number;
  private int linesOfJobStatement;

  /** Number of the last statement. */
  int number() {
    return number;
  }

  /** Lists the statement under the next number. */
  void add(JclStatement statement, Origin origin) {
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
      String text = marked(String.valueOf(cards.get(card.number())), origin.mark());
      add(first ? JclLine.numbered(number, text) : JclLine.unnumbered(text), origin);
      first = false;
    }
    if (number == 1) {
      linesOfJobStatement = lines.size();
    }
  }

  private void add(JclLine line, Origin origin) {
    inputLines.set(lines.size(), origin == Origin.INPUT);
    lines.add(line);
  }

  private static String marked(String card, String mark) {
    return card.startsWith(SLASHES) ? mark + card.substring(SLASHES.length()) : card;
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

  /** Lists a comment, a stray delimiter or the text of a procedure, which has no number. */
  void addUnnumbered(JclStatement statement, Origin origin) {
    addUnnumbered(statement, origin, origin.mark());
  }

  /** Lists a DD statement of a procedure below the one that overrides it [recalled]. */
  void addOverridden(JclStatement statement, Origin origin) {
    addUnnumbered(statement, origin, origin.overriddenMark());
  }

  private void addUnnumbered(JclStatement statement, Origin origin, String mark) {
    for (Card card : statement.cards()) {
      add(JclLine.unnumbered(marked(card.text(), mark)), origin);
    }
  }

  /** Lists the operand field after substitution; a long one is broken at commas [inferred]. */
  void addSubstitution(String operands, Origin origin) {
    String rest = JclMessageText.SUBSTITUTION.with(operands);
    while (rest.length() > LONGEST_TEXT) {
      int comma = rest.lastIndexOf(',', LONGEST_TEXT - 1);
      int end = comma <= 0 ? LONGEST_TEXT : comma + 1;
      add(JclLine.unnumbered(rest.substring(0, end)), origin);
      rest = rest.substring(end);
    }
    add(JclLine.unnumbered(rest), origin);
  }

  /** What MSGLEVEL= asks for. */
  List<JclLine> lines(JobStatement.MessageLevel level) {
    return switch (level.statements()) {
      case 0 -> lines.subList(0, linesOfJobStatement);
      case 1 -> lines;
      default -> inputLines.stream().mapToObj(lines::get).toList();
    };
  }
}
