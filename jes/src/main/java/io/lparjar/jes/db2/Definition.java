package io.lparjar.jes.db2;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A CREATE, ALTER or DROP that was carried out.
 *
 * @param number grows with time
 * @param sqlId what qualified names without a qualifier
 */
public record Definition(long number, String sqlId, SqlStatement statement) {

  /** What it is about: qualifier and name. */
  List<String> subject() {
    return qualified(statement.defined());
  }

  /** The table that an index is for: the first name behind ON. */
  List<String> indexedTable() {
    int at = 0;
    while (!statement.token(at).isWord("ON")) {
      at++;
    }
    return qualified(new TokenReader(statement, at + 1).name());
  }

  boolean isAboutIndex() {
    return statement.token(1).isWord("INDEX", "UNIQUE");
  }

  /** All that its identifiers can mean as names of tables. */
  Set<List<String>> mentioned() {
    Set<List<String>> names = new LinkedHashSet<>();
    for (int i = 1; i < statement.tokens().size(); i++) {
      if (statement.token(i).isIdentifier()) {
        boolean qualified = statement.token(i - 1).isSymbol(".");
        String qualifier = qualified ? statement.token(i - 2).text() : sqlId;
        names.add(List.of(qualifier, statement.token(i).text()));
      }
    }
    return names;
  }

  private List<String> qualified(List<String> name) {
    int last = name.size() - 1;
    return List.of(last > 0 ? name.get(last - 1) : sqlId, name.get(last));
  }
}
