package io.lparjar.jes.store.db2;

import io.lparjar.jes.db2.Db2Cursor;
import io.lparjar.jes.db2.Db2Identity;
import io.lparjar.jes.db2.Db2Session;
import io.lparjar.jes.db2.SqlErrorException;
import io.lparjar.jes.db2.SqlScript;
import io.lparjar.jes.db2.SqlStatement;
import io.lparjar.jes.db2.SqlStatement.Category;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.h2.jdbc.JdbcConnection;

/** A Db2 in memory, and its users. */
final class TestTables implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-25T09:17:00Z"), ZoneOffset.UTC);

  final H2Storage storage = H2Storage.inMemory(CLOCK);

  /** The administrator of the database that is open in a directory. */
  static Connection administrator(Path directory) throws SQLException {
    return new JdbcConnection(
        "jdbc:h2:file:" + directory.toAbsolutePath().resolve("tables"),
        new Properties(),
        "LPARJAR ADMINISTRATOR",
        "",
        false);
  }

  /** The rows of the last query that a user has in a script. */
  List<List<String>> run(String user, String script) {
    return run(new Db2Identity(user, false), script);
  }

  List<List<String>> runAsSysadm(String user, String script) {
    return run(new Db2Identity(user, true), script);
  }

  /** The SQLCODE of a script that fails, else 0. */
  int code(String user, String script) {
    try {
      run(user, script);
      return 0;
    } catch (SqlErrorException e) {
      return e.code().code();
    }
  }

  private List<List<String>> run(Db2Identity user, String script) {
    List<List<String>> found = List.of();
    try (Db2Session session = storage.session(user)) {
      for (String text : SqlScript.statements(script)) {
        SqlStatement statement = SqlStatement.parse(text);
        if (statement.category() == Category.QUERY) {
          found = rows(session, statement);
        } else {
          session.execute(statement);
        }
      }
      session.commit();
    }
    return found;
  }

  private static List<List<String>> rows(Db2Session session, SqlStatement query) {
    List<List<String>> rows = new ArrayList<>();
    try (Db2Cursor cursor = session.open(query)) {
      while (cursor.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cursor.columns().size(); i++) {
          row.add(cursor.value(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Override
  public void close() {
    storage.close();
  }
}
