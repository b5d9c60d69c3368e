package io.lparjar.jes.control;

import io.lparjar.jes.jcl.Card;
import java.util.List;

/**
 * One JES2 control statement.
 *
 * @param verb what follows {@code /*}, such as JOBPARM
 * @param text what follows the verb up to column 71, without blanks around it
 */
record ControlStatement(String verb, String text) {
  private static final int LAST_COLUMN = 71;
  private static final int VERB_COLUMN = 2;

  static ControlStatement of(Card card) {
    String record = card.text().substring(VERB_COLUMN, LAST_COLUMN);
    int blank = record.indexOf(' ');
    return blank < 0
        ? new ControlStatement(record, "")
        : new ControlStatement(record.substring(0, blank), record.substring(blank).strip());
  }

  /** The first word; what follows it is a comment. */
  String word() {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }

  /** What follows the first word. */
  String rest() {
    return text.substring(word().length()).strip();
  }

  /** The parts of a list, such as {@code COPIES=2}. */
  static List<String> items(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(","));
  }
}
