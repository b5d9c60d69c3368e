package io.lparjar.jes.store.db2;

import io.lparjar.jes.db2.Remark;
import io.lparjar.security.store.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The part of the Db2 catalog that users see (schema SYSIBM), and what LABEL ON and COMMENT ON
 * said. Safe for use by many threads.
 *
 * @see "Db2 for z/OS SQL Reference, Db2 catalog tables"
 */
final class SystemTables {
  private static final String[] DEFINITIONS = {
    "CREATE SCHEMA IF NOT EXISTS SYSIBM",
    "CREATE SCHEMA IF NOT EXISTS \"LPARJAR CATALOG\"",
    "CREATE OR REPLACE VIEW SYSIBM.SYSDUMMYE AS SELECT CAST('Y' AS CHAR(1)) AS IBMREQD",
    "CREATE TABLE IF NOT EXISTS \"LPARJAR CATALOG\".REMARKS (IS_LABEL BOOLEAN NOT NULL, CREATOR"
        + " VARCHAR(128) NOT NULL, TBNAME VARCHAR(128) NOT NULL, NAME VARCHAR(128) NOT NULL, TEXT"
        + " VARCHAR(762) NOT NULL, PRIMARY KEY (CREATOR, TBNAME, NAME, IS_LABEL))",
    DefinitionTable.DEFINITION,
    "CREATE OR REPLACE VIEW SYSIBM.SYSTABLES AS SELECT CAST(T.TABLE_NAME AS VARCHAR(128)) AS NAME,"
        + " CAST(T.TABLE_SCHEMA AS VARCHAR(128)) AS CREATOR, CAST(CASE T.TABLE_TYPE WHEN 'VIEW'"
        + " THEN 'V' ELSE 'T' END AS CHAR(1)) AS TYPE, CAST('DSNDB04' AS VARCHAR(24)) AS DBNAME,"
        + " CAST((SELECT COUNT(*) FROM INFORMATION_SCHEMA.COLUMNS C WHERE C.TABLE_SCHEMA ="
        + " T.TABLE_SCHEMA AND C.TABLE_NAME = T.TABLE_NAME) AS SMALLINT) AS COLCOUNT,"
        + " CAST(COALESCE(R.TEXT, '') AS VARCHAR(762)) AS REMARKS, CAST(COALESCE(L.TEXT, '') AS"
        + " VARCHAR(90)) AS LABEL FROM INFORMATION_SCHEMA.TABLES T LEFT JOIN \"LPARJAR"
        + " CATALOG\".REMARKS R ON R.CREATOR = T.TABLE_SCHEMA AND R.TBNAME = T.TABLE_NAME AND"
        + " R.NAME = '' AND NOT R.IS_LABEL LEFT JOIN \"LPARJAR CATALOG\".REMARKS L ON L.CREATOR ="
        + " T.TABLE_SCHEMA AND L.TBNAME = T.TABLE_NAME AND L.NAME = '' AND L.IS_LABEL WHERE"
        + " T.TABLE_SCHEMA NOT IN ('INFORMATION_SCHEMA', 'LPARJAR CATALOG')",
    "CREATE OR REPLACE VIEW SYSIBM.SYSCOLUMNS AS SELECT CAST(C.COLUMN_NAME AS VARCHAR(128)) AS"
        + " NAME, T.NAME AS TBNAME, T.CREATOR AS TBCREATOR, CAST(C.ORDINAL_POSITION AS SMALLINT) AS"
        + " COLNO, CAST(CASE C.DATA_TYPE WHEN 'CHARACTER' THEN 'CHAR' WHEN 'CHARACTER VARYING' THEN"
        + " 'VARCHAR' WHEN 'NUMERIC' THEN 'DECIMAL' WHEN 'DOUBLE PRECISION' THEN 'FLOAT' WHEN"
        + " 'REAL' THEN 'FLOAT' WHEN 'TIMESTAMP' THEN 'TIMESTMP' WHEN 'CHARACTER LARGE OBJECT' THEN"
        + " 'CLOB' WHEN 'BINARY LARGE OBJECT' THEN 'BLOB' ELSE LEFT(C.DATA_TYPE, 8) END AS CHAR(8))"
        + " AS COLTYPE, CAST(CASE C.DATA_TYPE WHEN 'SMALLINT' THEN 2 WHEN 'INTEGER' THEN 4 WHEN"
        + " 'BIGINT' THEN 8 WHEN 'REAL' THEN 4 WHEN 'DOUBLE PRECISION' THEN 8 WHEN 'DATE' THEN 4"
        + " WHEN 'TIME' THEN 3 WHEN 'TIMESTAMP' THEN 10 ELSE"
        + " LEAST(COALESCE(C.CHARACTER_MAXIMUM_LENGTH, C.NUMERIC_PRECISION, 0), 32767) END AS"
        + " SMALLINT) AS LENGTH, CAST(COALESCE(C.NUMERIC_SCALE, 0) AS SMALLINT) AS SCALE, CAST(CASE"
        + " C.IS_NULLABLE WHEN 'YES' THEN 'Y' ELSE 'N' END AS CHAR(1)) AS NULLS,"
        + " CAST(COALESCE(R.TEXT, '') AS VARCHAR(762)) AS REMARKS, CAST(COALESCE(L.TEXT, '') AS"
        + " VARCHAR(90)) AS LABEL FROM SYSIBM.SYSTABLES T JOIN INFORMATION_SCHEMA.COLUMNS C ON"
        + " C.TABLE_SCHEMA = T.CREATOR AND C.TABLE_NAME = T.NAME LEFT JOIN \"LPARJAR"
        + " CATALOG\".REMARKS R ON R.CREATOR = T.CREATOR AND R.TBNAME = T.NAME AND R.NAME ="
        + " C.COLUMN_NAME AND NOT R.IS_LABEL LEFT JOIN \"LPARJAR CATALOG\".REMARKS L ON L.CREATOR ="
        + " T.CREATOR AND L.TBNAME = T.NAME AND L.NAME = C.COLUMN_NAME AND L.IS_LABEL",
    "GRANT SELECT ON SYSIBM.SYSDUMMYE, SYSIBM.SYSTABLES, SYSIBM.SYSCOLUMNS TO PUBLIC"
  };

  private final Connection administrator;
  private final DefinitionTable definitions;

  private SystemTables(Connection administrator) {
    this.administrator = administrator;
    this.definitions = new DefinitionTable(administrator);
  }

  /** Those of a database, made when they are missing. */
  static SystemTables in(Connection administrator) throws SQLException {
    try (var statement = administrator.createStatement()) {
      for (String definition : DEFINITIONS) {
        statement.execute(definition);
      }
    }
    return new SystemTables(administrator);
  }

  /** The definitions as they were written. */
  DefinitionTable definitions() {
    return definitions;
  }

  /** The label of a column; empty without. */
  String label(String creator, String table, String column) {
    return first(
        "SELECT TEXT FROM \"LPARJAR CATALOG\".REMARKS WHERE IS_LABEL AND CREATOR = ? AND TBNAME = ?"
            + " AND NAME = ?",
        creator,
        table,
        column);
  }

  /** Whether a table, or when {@code column} is not empty its column, is there. */
  boolean exists(String creator, String table, String column) {
    return !first(
            "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = ? AND"
                + " TABLE_NAME = ? AND ? IN ('', COLUMN_NAME)",
            creator,
            table,
            column)
        .isEmpty();
  }

  /** Keeps what is said of a table or column, in place of what was said before. */
  void keep(Remark remark, String creator) {
    change(
        "MERGE INTO \"LPARJAR CATALOG\".REMARKS KEY (CREATOR, TBNAME, NAME, IS_LABEL) VALUES (?, ?,"
            + " ?, ?, ?)",
        remark.label(),
        creator,
        remark.table(),
        remark.column(),
        remark.text());
  }

  /** Forgets what was said of tables and columns that are no more. */
  void forgetDropped() {
    change(
        "DELETE FROM \"LPARJAR CATALOG\".REMARKS R WHERE NOT EXISTS (SELECT 1 FROM"
            + " INFORMATION_SCHEMA.COLUMNS C WHERE C.TABLE_SCHEMA = R.CREATOR AND C.TABLE_NAME ="
            + " R.TBNAME AND R.NAME IN ('', C.COLUMN_NAME))");
  }

  private void change(String sql, Object... values) {
    synchronized (administrator) {
      try (PreparedStatement statement = prepared(sql, values)) {
        statement.executeUpdate();
      } catch (SQLException e) {
        throw new StoreException("the Db2 catalog is not usable", e);
      }
    }
  }

  private String first(String sql, Object... values) {
    synchronized (administrator) {
      try (PreparedStatement statement = prepared(sql, values);
          ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      } catch (SQLException e) {
        throw new StoreException("the Db2 catalog is not usable", e);
      }
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = administrator.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
