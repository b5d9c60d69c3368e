package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.statement.Keywords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An ICETOOL statement: an operator and its keywords between blanks, columns 1 to 72, continued
 * behind a hyphen.
 *
 * @param operator such as COUNT, upper case
 * @param text the keywords
 * @param cards as read
 */
record ToolStatement(String operator, String text, List<String> cards) {
  private static final int LAST_COLUMN = 72;

  ToolStatement {
    cards = List.copyOf(cards);
  }

  /** All statements; comments, with an asterisk in column 1, are left out. */
  static List<ToolStatement> read(RecordReader reader) throws IOException {
    List<ToolStatement> statements = new ArrayList<>();
    List<String> cards = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (reader.next()) {
      String card =
          Ebcdic.decode(reader.array(), reader.offset(), Math.min(LAST_COLUMN, reader.length()))
              .stripTrailing();
      if (card.isBlank() || card.startsWith("*")) {
        continue;
      }
      cards.add(card);
      boolean goesOn = card.endsWith("-");
      text.append(card, 0, card.length() - (goesOn ? 1 : 0)).append(' ');
      if (!goesOn) {
        statements.add(of(text.toString().strip(), cards));
        text.setLength(0);
        cards.clear();
      }
    }
    if (!cards.isEmpty()) {
      statements.add(of(text.toString().strip(), cards));
    }
    return statements;
  }

  private static ToolStatement of(String text, List<String> cards) {
    int blank = text.indexOf(' ');
    String operator = blank < 0 ? text : text.substring(0, blank);
    return new ToolStatement(
        operator.toUpperCase(Locale.ROOT), blank < 0 ? "" : text.substring(blank), cards);
  }

  /**
   * The keywords.
   *
   * @throws io.lparjar.jes.program.statement.StatementException when parentheses or quotes do not
   *     match
   */
  Keywords keywords() {
    return Keywords.ofWords(text);
  }
}
