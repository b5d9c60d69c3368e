package io.lparjar.jes.store.db2;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.db2.Db2Identity;
import io.lparjar.jes.db2.Db2Session;
import io.lparjar.jes.db2.SqlScript;
import io.lparjar.jes.db2.SqlStatement;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  private static final String EMPLOYEES =
      "CREATE TABLE EMP (EMPNO CHAR(6) NOT NULL PRIMARY KEY, NAME VARCHAR(5) NOT NULL, PAY"
          + " DECIMAL(5,2), AGE SMALLINT) IN DSNDB04.TS1 CCSID EBCDIC;"
          + "INSERT INTO EMP VALUES ('1', 'HAAS', 1.5, 40);"
          + "INSERT INTO EMP VALUES ('2', 'KWAN', NULL, 41);";

  private final TestTables tables = new TestTables();

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void valuesAreShownAsDb2ShowsThem() {
    assertThat(
            tables.run(
                "USER1",
                "SELECT CAST('A' AS CHAR(3)), CAST(1.5 AS DECIMAL(5,2)), CAST(1.5 AS FLOAT),"
                    + " CAST(0 AS FLOAT), CAST(-0.001 AS FLOAT), CURRENT DATE, CURRENT TIME,"
                    + " CURRENT TIMESTAMP, CURRENT DATE + 1 MONTH, NULLIF(1, 1), X'0AFF' FROM"
                    + " SYSIBM.SYSDUMMY1"))
        .containsExactly(
            List.of(
                "A",
                "1.50",
                "0.1500000000000000E+01",
                "0.0000000000000000E+00",
                "-0.1000000000000000E-02",
                "2026-03-25",
                "09.17.00",
                "2026-03-25-09.17.00.000000",
                "2026-04-25",
                "?",
                "0AFF"));
  }

  @Test
  void specialRegistersAreThoseOfTheUser() {
    assertThat(tables.run("USER1", "SELECT USER, CURRENT SQLID FROM SYSIBM.SYSDUMMY1"))
        .containsExactly(List.of("USER1", "USER1"));
    assertThat(
            tables.runAsSysadm(
                "IBMUSER",
                "SET CURRENT SQLID = 'DSN8'; SELECT USER, CURRENT SQLID FROM SYSIBM.SYSDUMMY1"))
        .containsExactly(List.of("IBMUSER", "DSN8"));
  }

  @Test
  void namesMayBeKeywordsOfTheDatabaseBehind() {
    tables.run(
        "USER1",
        "CREATE TABLE T$#@ (KEY INTEGER, VALUE CHAR(1), YEAR INTEGER, DAY INTEGER, ROW INTEGER)");

    assertThat(tables.run("USER1", "SELECT KEY, VALUE, YEAR, DAY, ROW FROM T$#@ ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-104|SELECT FROM WHERE",
        "-104|SELECT EMPNO,, NAME FROM EMP",
        "-104|COMMENT ON TABLE EMP",
        "-104|DROP TABLE IF EXISTS EMP",
        "-104|CREATE TABLE IF NOT EXISTS EMP (A INTEGER)",
        "-104|ALTER TABLE EMP RENAME TO STAFF",
        "-7|SELECT EMPNO FROM EMP WHERE EMPNO = ?",
        "-10|SELECT EMPNO FROM EMP WHERE EMPNO = ''' X",
        "-84|CALL X",
        "-117|INSERT INTO EMP VALUES (1)",
        "-122|SELECT NAME, COUNT(*) FROM EMP",
        "-203|SELECT EMPNO FROM EMP A, EMP B",
        "-204|SELECT * FROM NOTAB",
        "-204|SELECT * FROM NOBODY.NOTAB",
        "-204|DROP TABLE NOTAB",
        "-206|SELECT NOCOL FROM EMP",
        "-404|INSERT INTO EMP VALUES ('3', 'TOO LONG', 1, 1)",
        "-406|INSERT INTO EMP VALUES ('3', 'X', 1, 99999)",
        "-407|INSERT INTO EMP VALUES ('3', NULL, 1, 1)",
        "-420|INSERT INTO EMP VALUES ('3', 'X', 'ABC', 1)",
        "-104|SELECT DATE(PAY FROM EMP",
        "-104|SELECT CHAR(NAME, AGE) FROM EMP",
        "-170|SELECT DECIMAL(PAY, 1, 2, 3) FROM EMP",
        "-440|SELECT NOSUCH(1) FROM EMP",
        "-551|SELECT * FROM OTHER.T",
        "-551|INSERT INTO OTHER.T VALUES (1)",
        "-551|DROP TABLE OTHER.T",
        "-551|GRANT SELECT ON OTHER.T TO USER1",
        "-551|LABEL ON TABLE OTHER.T IS 'X'",
        "-552|CREATE TABLE OTHER.X (A INTEGER)",
        "-553|SET CURRENT SQLID = 'OTHER'",
        "-601|CREATE TABLE EMP (A INTEGER)",
        "-604|CREATE TABLE X (A VARCHAR(32705))",
        "-604|CREATE TABLE X (A CHARACTER(256) NOT NULL)",
        "-604|SELECT CAST(NAME AS CHAR(1000000000)) FROM EMP",
        "-604|SELECT CHAR(NAME, 99999999999) FROM EMP",
        "-612|CREATE TABLE D (A INTEGER, A INTEGER)",
        "-802|SELECT 1 / 0 FROM EMP",
        "-803|INSERT INTO EMP VALUES ('1', 'X', 1, 1)",
        "-811|SELECT 1 FROM EMP WHERE EMPNO = (SELECT EMPNO FROM EMP)",
      })
  void errorsHaveTheCodesOfDb2(int code, String statement) {
    tables.run("OTHER", "CREATE TABLE T (A INTEGER)");
    tables.run("USER1", EMPLOYEES);

    assertThat(tables.code("USER1", statement)).isEqualTo(code);
  }

  @Test
  void whatConcatenationMakesTooLongIsAnError() {
    String query = "SELECT 'SIXTEEN LETTERS.' A FROM SYSIBM.SYSDUMMY1";
    for (int length = 16; length < 16_384; length *= 2) {
      query = "SELECT A || A A FROM (" + query + ")";
    }

    assertThat(tables.run("USER1", query).get(0).get(0)).hasSize(16_384);
    assertThat(tables.code("USER1", "SELECT A || A || A FROM (" + query + ")")).isEqualTo(-137);
  }

  @Test
  void parentsAndChildrenAreKeptTogether() {
    tables.run(
        "USER1",
        "CREATE TABLE P (A INTEGER NOT NULL PRIMARY KEY);"
            + "CREATE TABLE C (A INTEGER REFERENCES P (A), B INTEGER CHECK (B > 0));"
            + "INSERT INTO P VALUES (1); INSERT INTO C VALUES (1, 1)");

    assertThat(tables.code("USER1", "INSERT INTO C VALUES (2, 1)")).isEqualTo(-530);
    assertThat(tables.code("USER1", "DELETE FROM P")).isEqualTo(-532);
    assertThat(tables.code("USER1", "INSERT INTO C VALUES (1, 0)")).isEqualTo(-545);
  }

  @Test
  void tablesAreTheirOwnersUnlessGranted() {
    tables.run("USER1", EMPLOYEES);
    assertThat(tables.code("USER2", "SELECT * FROM USER1.EMP")).isEqualTo(-551);

    tables.run("USER1", "GRANT SELECT ON TABLE EMP TO USER2 WITH GRANT OPTION");

    assertThat(tables.run("USER2", "SELECT NAME FROM USER1.EMP ORDER BY 1")).hasSize(2);
    assertThat(tables.code("USER2", "DELETE FROM USER1.EMP")).isEqualTo(-551);
    assertThat(tables.code("USER3", "SELECT * FROM USER1.EMP")).isEqualTo(-551);
    tables.run("USER1", "REVOKE ALL PRIVILEGES ON EMP FROM USER2; GRANT ALL ON EMP TO PUBLIC");
    assertThat(tables.run("USER3", "DELETE FROM USER1.EMP; SELECT * FROM USER1.EMP")).isEmpty();
  }

  @Test
  void sysadmReadsAndDefinesEverything() {
    tables.run("USER1", EMPLOYEES);

    assertThat(tables.runAsSysadm("IBMUSER", "SELECT * FROM USER1.EMP")).hasSize(2);
    tables.runAsSysadm("IBMUSER", "CREATE TABLE DSN8.DEPT (A INTEGER); DROP TABLE USER1.EMP");
    assertThat(tables.code("USER1", "SELECT * FROM EMP")).isEqualTo(-204);
    assertThat(tables.code("IBMUSER", "SELECT * FROM DSN8.DEPT")).isEqualTo(-551);
  }

  @Test
  void theCatalogTellsOfTablesColumnsAndLabels() {
    tables.run(
        "USER1",
        EMPLOYEES
            + "LABEL ON EMP (PAY IS 'Salary', AGE IS 'Years'); LABEL ON TABLE EMP IS 'Staff';"
            + "COMMENT ON COLUMN USER1.EMP.PAY IS 'in USD'");

    assertThat(
            tables.run(
                "USER2",
                "SELECT NAME, CREATOR, TYPE, COLCOUNT, LABEL FROM SYSIBM.SYSTABLES WHERE CREATOR ="
                    + " 'USER1'"))
        .containsExactly(List.of("EMP", "USER1", "T", "4", "Staff"));
    assertThat(
            tables.run(
                "USER2",
                "SELECT NAME, COLTYPE, LENGTH, SCALE, NULLS, REMARKS, LABEL FROM"
                    + " SYSIBM.SYSCOLUMNS WHERE TBNAME = 'EMP' ORDER BY COLNO"))
        .containsExactly(
            List.of("EMPNO", "CHAR", "6", "0", "N", "", ""),
            List.of("NAME", "VARCHAR", "5", "0", "N", "", ""),
            List.of("PAY", "DECIMAL", "5", "2", "Y", "in USD", "Salary"),
            List.of("AGE", "SMALLINT", "2", "0", "Y", "", "Years"));
  }

  @Test
  void whatIsNotCommittedIsUndone() {
    tables.run("USER1", EMPLOYEES);
    try (Db2Session session = tables.storage.session(new Db2Identity("USER1", false))) {
      session.execute(SqlStatement.parse("DELETE FROM EMP"));
    }

    assertThat(tables.run("USER1", "SELECT * FROM EMP")).hasSize(2);
  }

  @Test
  void aScriptMakesTheSameTablesAgain() throws IOException {
    tables.run(
        "USER1",
        EMPLOYEES
            + "INSERT INTO EMP VALUES ('3', 'O''NEI', -1, NULL);"
            + "GRANT SELECT ON EMP TO PUBLIC; LABEL ON TABLE EMP IS 'Staff'");
    StringBuilder script = new StringBuilder();
    assertThat(tables.storage.script(script)).isTrue();

    try (TestTables copy = new TestTables()) {
      copy.runAsSysadm("IBMUSER", script.toString());
      assertThat(copy.run("USER2", "SELECT * FROM USER1.EMP ORDER BY 1"))
          .isEqualTo(tables.run("USER2", "SELECT * FROM USER1.EMP ORDER BY 1"));
      StringBuilder again = new StringBuilder();
      copy.storage.script(again);
      assertThat(again.toString()).isEqualTo(script.toString());
    }
  }

  @Test
  void aScriptKeepsWhatColumnsWereGivenByDb2() throws IOException {
    tables.run(
        "USER1",
        "CREATE TABLE G (N INTEGER GENERATED ALWAYS AS IDENTITY, A INTEGER, B INTEGER GENERATED"
            + " ALWAYS AS (A + 1)); INSERT INTO G (A) VALUES (7); INSERT INTO G (A) VALUES (8);"
            + "DELETE FROM G WHERE A = 7");
    StringBuilder script = new StringBuilder();
    tables.storage.script(script);

    try (TestTables copy = new TestTables()) {
      copy.runAsSysadm("IBMUSER", script.toString());
      assertThat(copy.run("USER1", "SELECT * FROM G")).containsExactly(List.of("2", "8", "9"));
      StringBuilder again = new StringBuilder();
      copy.storage.script(again);
      assertThat(again.toString()).isEqualTo(script.toString());
      assertThat(copy.run("USER1", "INSERT INTO G (A) VALUES (1); SELECT N FROM G ORDER BY N"))
          .containsExactly(List.of("2"), List.of("3"));
    }
  }

  @Test
  void tablesThatComeAndGoLeaveNothingBehind(@TempDir Path home) throws SQLException {
    try (H2Storage storage = H2Storage.onDisk(home, TestTables.CLOCK);
        Db2Session session = storage.session(new Db2Identity("USER1", false));
        Connection administrator = TestTables.administrator(home);
        Statement statement = administrator.createStatement()) {
      for (int i = 0; i < 300; i++) {
        for (String each :
            SqlScript.statements(
                "CREATE TABLE T (A INTEGER); CREATE VIEW V AS SELECT A FROM T; CREATE INDEX I ON T"
                    + " (A); LABEL ON TABLE T IS 'X'; GRANT SELECT ON T TO PUBLIC; DROP TABLE T")) {
          session.execute(SqlStatement.parse(each));
        }
      }
      try (var rows = statement.executeQuery("SELECT COUNT(*) FROM \"LPARJAR CATALOG\".HISTORY")) {
        rows.next();
        assertThat(rows.getInt(1)).isLessThanOrEqualTo(200);
      }
    }
  }

  @Test
  void aScriptHasNothingOfWhatWasDropped() throws IOException {
    tables.run(
        "USER1",
        EMPLOYEES
            + "CREATE TABLE T (A INTEGER); CREATE VIEW V AS SELECT A FROM T; DROP TABLE T;"
            + "COMMENT ON TABLE EMP IS 'all'; GRANT SELECT, INSERT ON EMP TO USER2;"
            + "REVOKE INSERT ON EMP FROM USER2; GRANT ALL ON EMP TO USER3");
    StringBuilder script = new StringBuilder();
    tables.storage.script(script);

    assertThat(script.toString())
        .isEqualTo(
            """
            SET CURRENT SQLID = 'USER1';
            CREATE TABLE EMP (EMPNO CHAR(6) NOT NULL PRIMARY KEY, NAME VARCHAR(5) NOT NULL, PAY \
            DECIMAL(5,2), AGE SMALLINT) IN DSNDB04.TS1 CCSID EBCDIC
            ;
            COMMENT ON TABLE "USER1"."EMP" IS 'all';
            GRANT SELECT ON "USER1"."EMP" TO "USER2";
            GRANT ALL ON "USER1"."EMP" TO "USER3";
            INSERT INTO "USER1"."EMP" VALUES ('1', 'HAAS', 1.50, 40);
            INSERT INTO "USER1"."EMP" VALUES ('2', 'KWAN', NULL, 41);
            """);
  }

  @Test
  void aTableThatRefersToADroppedOneIsMadeAgain() throws IOException {
    tables.run(
        "USER1",
        "CREATE TABLE P (A INTEGER NOT NULL PRIMARY KEY); CREATE TABLE C (A INTEGER REFERENCES P"
            + " (A)); DROP TABLE P; CREATE TABLE P (B CHAR(1)); INSERT INTO C VALUES (7)");
    StringBuilder script = new StringBuilder();
    tables.storage.script(script);

    try (TestTables copy = new TestTables()) {
      copy.runAsSysadm("IBMUSER", script.toString());
      assertThat(copy.run("USER1", "SELECT * FROM P; SELECT * FROM C"))
          .containsExactly(List.of("7"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHAR(NAME)|HAAS",
        "CHAR(NAME, 2)|HA",
        "CHAR(DATE('2026-01-31'), USA)|01/31/2026",
        "CHAR(DATE('2026-01-31'), EUR)|31.01.2026",
        "CHAR(CURRENT DATE, ISO)|2026-03-25",
        "VARCHAR(PAY)|1.50",
        "DECIMAL(PAY * 1.999, 5, 1)|2.9",
        "DECIMAL('12.99')|12",
        "DEC(12.99, 4)|12",
        "INTEGER(-1.9)|-1",
        "SMALLINT('7')|7",
        "FLOAT(PAY)|0.1500000000000000E+01",
        "DATE('2026-01-31') + 1 MONTH|2026-02-28",
        "CURRENT DATE - 1 DAY|2026-03-24",
        "CURRENT TIMESTAMP - 2 HOURS|2026-03-25-07.17.00.000000",
        "DATE(TIMESTAMP('2026-01-31-10.11.12.000000'))|2026-01-31",
        "TIME('10.11.12')|10.11.12",
        "TIMESTAMP('2026-01-31', '10.11.12')|2026-01-31-10.11.12.000000",
        "DAYS(CURRENT DATE) - DAYS('2026-03-01')|24",
        "VALUE(NULLIF(AGE, 40), 9)|9",
        "COALESCE(NULLIF(AGE, 40), 9)|9",
        "POSSTR(NAME, 'A')|2",
        "STRIP('  A  ')|A",
        "NAME CONCAT '-' CONCAT SUBSTR(NAME, 1, 1)|HAAS-H",
        "CASE WHEN DEC(PAY) = 1 THEN 'LOW' ELSE 'HIGH' END|LOW",
      })
  void functionsComputeAsThoseOfDb2(String expression, String value) {
    tables.run("USER1", EMPLOYEES);

    assertThat(
            tables.run(
                "USER1",
                "SELECT "
                    + expression
                    + " FROM EMP WHERE EMPNO = CHAR('1') FETCH FIRST 1 ROW ONLY WITH UR"))
        .containsExactly(List.of(value));
  }

  @Test
  void clausesBehindAStatementAreNotLookedAt() {
    tables.run("USER1", EMPLOYEES);

    assertThat(
            tables.run(
                "USER1",
                "DELETE FROM EMP WHERE EMPNO = '1' WITH CS;"
                    + "SELECT NAME FROM EMP FETCH FIRST 5 ROWS ONLY FOR FETCH ONLY OPTIMIZE FOR 1"
                    + " ROW WITH CS SKIP LOCKED DATA QUERYNO 3"))
        .containsExactly(List.of("KWAN"));
  }

  @Test
  void viewsAndTablesMayHaveFunctionsWhereTypesCouldStand() {
    tables.run(
        "USER1",
        EMPLOYEES
            + "CREATE VIEW V AS SELECT CHAR(PAY) AS P FROM EMP WHERE INTEGER(PAY) > 0;"
            + "CREATE TABLE D (A DECIMAL(5,2) CHECK (DECIMAL(A, 5, 0) > 0), B CHAR(3))");

    assertThat(tables.run("USER1", "SELECT P FROM V")).containsExactly(List.of("1.50"));
    assertThat(tables.code("USER1", "INSERT INTO D VALUES (0.5, 'X')")).isEqualTo(-545);
  }

  @Test
  void tablesAreThereAgainWhenTheDatabaseBehindGaveUp(@TempDir Path home) throws SQLException {
    try (H2Storage storage = H2Storage.onDisk(home, TestTables.CLOCK)) {
      try (Db2Session session = storage.session(new Db2Identity("USER1", false));
          Connection other = TestTables.administrator(home)) {
        for (String each : SqlScript.statements(EMPLOYEES)) {
          session.execute(SqlStatement.parse(each));
        }
        session.commit();
        try (Statement statement = other.createStatement()) {
          statement.execute("CHECKPOINT SYNC");
          statement.execute("SHUTDOWN IMMEDIATELY");
        }
      }
      try (Db2Session session = storage.session(new Db2Identity("USER1", false))) {
        session.execute(SqlStatement.parse("LABEL ON TABLE EMP IS 'Staff'"));
        assertThat(session.execute(SqlStatement.parse("DELETE FROM EMP"))).isEqualTo(2);
      }
    }
  }

  @Test
  void tablesOutliveTheProcess(@TempDir Path home) {
    try (H2Storage storage = H2Storage.onDisk(home, TestTables.CLOCK);
        Db2Session session = storage.session(new Db2Identity("USER1", false))) {
      for (String each : SqlScript.statements(EMPLOYEES)) {
        session.execute(SqlStatement.parse(each));
      }
      session.commit();
    }
    try (H2Storage storage = H2Storage.onDisk(home, TestTables.CLOCK);
        Db2Session session = storage.session(new Db2Identity("USER1", false))) {
      assertThat(session.execute(SqlStatement.parse("DELETE FROM EMP"))).isEqualTo(2);
    }
  }
}
