package io.lparjar.jes.store.db2;

import io.lparjar.jes.db2.Definition;
import io.lparjar.jes.db2.DefinitionHistory;
import io.lparjar.jes.db2.SqlStatement;
import io.lparjar.jes.db2.SqlStatement.Category;
import io.lparjar.security.store.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The definitions of a Db2 as they were written. Those that nothing needs any more are forgotten
 * when there could be as many of them as of others, so that tables may come and go without end.
 * Safe for use by many threads.
 */
final class DefinitionTable {
  static final String DEFINITION =
      "CREATE TABLE IF NOT EXISTS \"LPARJAR CATALOG\".HISTORY (NUMBER BIGINT GENERATED ALWAYS AS"
          + " IDENTITY PRIMARY KEY, SQLID VARCHAR(128) NOT NULL, TEXT CLOB NOT NULL)";

  /** So many may be kept in vain, however few are needed. */
  private static final int FEW = 100;

  private final Connection administrator;
  private int untidied;
  private int needed;

  DefinitionTable(Connection administrator) {
    this.administrator = administrator;
  }

  /** Keeps a definition. */
  void keep(String sqlId, String text) {
    synchronized (administrator) {
      try (PreparedStatement statement =
          administrator.prepareStatement(
              "INSERT INTO \"LPARJAR CATALOG\".HISTORY (SQLID, TEXT) VALUES (?, ?)")) {
        statement.setString(1, sqlId);
        statement.setString(2, text);
        statement.executeUpdate();
        untidied++;
        if (untidied > Math.max(FEW, needed)) {
          tidy();
        }
      } catch (SQLException e) {
        throw unusable(e);
      }
    }
  }

  /** Those that make what is there, in their order. */
  List<Definition> needed() {
    synchronized (administrator) {
      try {
        return tidy();
      } catch (SQLException e) {
        throw unusable(e);
      }
    }
  }

  private List<Definition> tidy() throws SQLException {
    List<Definition> definitions = new ArrayList<>();
    List<Long> forgotten = new ArrayList<>();
    read(definitions, forgotten);
    Set<Long> wanted = DefinitionHistory.needed(definitions, tables()::contains);
    for (Definition each : definitions) {
      if (!wanted.contains(each.number())) {
        forgotten.add(each.number());
      }
    }
    definitions.removeIf(each -> !wanted.contains(each.number()));
    forget(forgotten);
    untidied = 0;
    needed = definitions.size();
    return definitions;
  }

  /** Privileges and labels, which earlier versions kept here too, are not needed. */
  private void read(List<Definition> definitions, List<Long> others) throws SQLException {
    try (Statement statement = administrator.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT NUMBER, SQLID, TEXT FROM \"LPARJAR CATALOG\".HISTORY ORDER BY NUMBER")) {
      while (rows.next()) {
        SqlStatement text = SqlStatement.parse(rows.getString(3));
        if (text.category() == Category.DEFINITION) {
          definitions.add(new Definition(rows.getLong(1), rows.getString(2), text));
        } else {
          others.add(rows.getLong(1));
        }
      }
    }
  }

  private Set<List<String>> tables() throws SQLException {
    Set<List<String>> names = new HashSet<>();
    try (Statement statement = administrator.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT TABLE_SCHEMA, TABLE_NAME FROM INFORMATION_SCHEMA.TABLES")) {
      while (rows.next()) {
        names.add(List.of(rows.getString(1), rows.getString(2)));
      }
    }
    return names;
  }

  /** All at once: half of them would make something else. */
  private void forget(List<Long> numbers) throws SQLException {
    try (PreparedStatement statement =
        administrator.prepareStatement(
            "DELETE FROM \"LPARJAR CATALOG\".HISTORY WHERE NUMBER = ANY(?)")) {
      statement.setObject(1, numbers.toArray());
      statement.executeUpdate();
    }
  }

  private static StoreException unusable(SQLException cause) {
    return new StoreException("the Db2 catalog is not usable", cause);
  }
}
