package io.lparjar.jes.db2;

import java.util.ArrayList;
import java.util.List;

/**
 * What LABEL ON or COMMENT ON says of a table or a column.
 *
 * @param label whether it is a label
 * @param creator qualifier of the table; empty for the current one
 * @param table its name
 * @param column the column; empty for the table itself
 * @param text what is said
 */
public record Remark(boolean label, String creator, String table, String column, String text) {

  /**
   * Reads {@code ON TABLE t IS 's'}, {@code ON COLUMN t.c IS 's'}, {@code ON t (c IS 's', ...)}.
   */
  static List<Remark> of(SqlStatement statement) {
    boolean label = statement.verb().equals("LABEL");
    TokenReader at = new TokenReader(statement, 2);
    boolean column = at.takeWordBeforeName("COLUMN");
    boolean table = !column && at.takeWordBeforeName("TABLE");
    List<String> name = at.name();
    if (column || table) {
      String last = column ? name.remove(name.size() - 1) : "";
      if (name.isEmpty() || name.size() > 2) {
        throw at.wrong("<IDENTIFIER>");
      }
      Remark only = new Remark(label, qualifier(name), last(name), last, text(at));
      at.end();
      return List.of(only);
    }
    List<Remark> remarks = new ArrayList<>();
    at.symbol("(");
    do {
      List<String> part = at.name();
      remarks.add(new Remark(label, qualifier(name), last(name), last(part), text(at)));
    } while (at.takeSymbol(","));
    at.symbol(")");
    at.end();
    return remarks;
  }

  private static String text(TokenReader at) {
    at.word("IS");
    return at.string();
  }

  private static String qualifier(List<String> name) {
    return name.size() > 1 ? name.get(0) : "";
  }

  private static String last(List<String> name) {
    return name.get(name.size() - 1);
  }
}
