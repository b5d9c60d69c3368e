package io.lparjar.jes.store.db2;

import io.lparjar.jes.db2.Definition;
import io.lparjar.security.store.StoreException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a Db2 as statements: the definitions as they were written and in that order, labels and
 * privileges, then an INSERT for each row, tables by their names, and where identity columns go on.
 * A row may so come before its parent.
 */
final class ScriptWriter {
  private final Connection administrator;
  private final SystemTables systemTables;
  private final Appendable target;

  ScriptWriter(Connection administrator, SystemTables systemTables, Appendable target) {
    this.administrator = administrator;
    this.systemTables = systemTables;
    this.target = target;
  }

  /** Writes it; false when there was nothing to write. */
  boolean write() throws IOException {
    try (Statement statement = administrator.createStatement()) {
      boolean any = definitions();
      remarks(statement);
      privileges(statement);
      for (String table : tables(statement)) {
        rows(statement, table);
        identity(statement, table);
      }
      return any;
    } catch (SQLException e) {
      throw new StoreException("the Db2 tables cannot be read", e);
    }
  }

  private boolean definitions() throws IOException {
    String sqlId = "";
    for (Definition definition : systemTables.definitions().needed()) {
      if (!definition.sqlId().equals(sqlId)) {
        sqlId = definition.sqlId();
        target.append("SET CURRENT SQLID = '").append(sqlId).append("';\n");
      }
      target.append(definition.statement().text().strip()).append("\n;\n");
    }
    return !sqlId.isEmpty();
  }

  private void remarks(Statement statement) throws SQLException, IOException {
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT IS_LABEL, CREATOR, TBNAME, NAME, TEXT FROM \"LPARJAR CATALOG\".REMARKS ORDER BY"
                + " CREATOR, TBNAME, NAME, IS_LABEL")) {
      while (rows.next()) {
        String table = quoted(rows.getString(2)) + "." + quoted(rows.getString(3));
        String column = rows.getString(4);
        target
            .append(rows.getBoolean(1) ? "LABEL ON " : "COMMENT ON ")
            .append(column.isEmpty() ? "TABLE " + table : "COLUMN " + table + "." + quoted(column))
            .append(" IS ")
            .append(literal(rows.getString(5)))
            .append(";\n");
      }
    }
  }

  private void privileges(Statement statement) throws SQLException, IOException {
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT RIGHTS, TABLE_SCHEMA, TABLE_NAME, GRANTEE FROM INFORMATION_SCHEMA.RIGHTS WHERE"
                + " TABLE_NAME <> '' AND TABLE_SCHEMA <> 'SYSIBM' ORDER BY TABLE_SCHEMA,"
                + " TABLE_NAME, GRANTEE")) {
      while (rows.next()) {
        String table = quoted(rows.getString(2)) + "." + quoted(rows.getString(3));
        String grantee = rows.getString(4);
        target
            .append("GRANT " + rows.getString(1) + " ON " + table + " TO ")
            .append(grantee.equals("PUBLIC") ? grantee : quoted(grantee))
            .append(";\n");
      }
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT TABLE_SCHEMA, TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE ="
                + " 'BASE TABLE' AND TABLE_SCHEMA NOT IN ('INFORMATION_SCHEMA', 'SYSIBM',"
                + " 'LPARJAR CATALOG') ORDER BY TABLE_SCHEMA, TABLE_NAME")) {
      while (rows.next()) {
        tables.add(quoted(rows.getString(1)) + "." + quoted(rows.getString(2)));
      }
    }
    return tables;
  }

  /**
   * Columns that an INSERT gives values to, when some are GENERATED ALWAYS; else empty. Values of
   * identity columns are kept, those of expressions are computed again.
   */
  private static String columns(Statement statement, String table) throws SQLException {
    List<String> names = new ArrayList<>();
    boolean generated = false;
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT COLUMN_NAME, IS_GENERATED, IDENTITY_GENERATION FROM INFORMATION_SCHEMA.COLUMNS"
                + ofTable(table)
                + " ORDER BY ORDINAL_POSITION")) {
      while (rows.next()) {
        boolean computed = rows.getString(2).equals("ALWAYS");
        generated |= computed || "ALWAYS".equals(rows.getString(3));
        if (!computed) {
          names.add(quoted(rows.getString(1)));
        }
      }
    }
    return generated ? String.join(", ", names) : "";
  }

  private void rows(Statement statement, String table) throws SQLException, IOException {
    String columns = columns(statement, table);
    String wanted = columns.isEmpty() ? "*" : columns;
    String into = columns.isEmpty() ? "" : " (" + columns + ") OVERRIDING SYSTEM VALUE";
    try (ResultSet rows =
        statement.executeQuery("SELECT " + wanted + " FROM " + table + " ORDER BY 1")) {
      ResultSetMetaData description = rows.getMetaData();
      while (rows.next()) {
        target.append("INSERT INTO ").append(table).append(into).append(" VALUES (");
        for (int i = 1; i <= description.getColumnCount(); i++) {
          target.append(i == 1 ? "" : ", ").append(value(rows, i, description.getColumnType(i)));
        }
        target.append(");\n");
      }
    }
  }

  /** Where an identity column goes on, unless it is at its beginning. */
  private void identity(Statement statement, String table) throws SQLException, IOException {
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT COLUMN_NAME, IDENTITY_BASE FROM INFORMATION_SCHEMA.COLUMNS"
                + ofTable(table)
                + " AND IDENTITY_BASE <> IDENTITY_START")) {
      while (rows.next()) {
        target.append("ALTER TABLE ").append(table);
        target.append(" ALTER COLUMN ").append(quoted(rows.getString(1)));
        target.append(" RESTART WITH ").append(rows.getString(2)).append(";\n");
      }
    }
  }

  private static String ofTable(String table) {
    return " WHERE QUOTE_IDENT(TABLE_SCHEMA) || '.' || QUOTE_IDENT(TABLE_NAME) = " + literal(table);
  }

  private static String value(ResultSet rows, int column, int type) throws SQLException {
    switch (type) {
      case Types.BINARY, Types.VARBINARY, Types.BLOB -> {
        byte @Nullable [] bytes = rows.getBytes(column);
        return bytes == null ? "NULL" : "X'" + HexFormat.of().formatHex(bytes) + "'";
      }
      case Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT,
          Types.NUMERIC,
          Types.DECIMAL,
          Types.DOUBLE,
          Types.REAL -> {
        @Nullable String number = rows.getString(column);
        return number == null ? "NULL" : number;
      }
      case Types.CHAR -> {
        @Nullable String text = rows.getString(column);
        return text == null ? "NULL" : literal(text.stripTrailing());
      }
      default -> {
        @Nullable String text = rows.getString(column);
        return text == null ? "NULL" : literal(text);
      }
    }
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
