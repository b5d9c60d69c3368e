package io.lparjar.jes.store.db2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.jes.db2.Db2Identity;
import io.lparjar.jes.db2.SqlErrorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No statement of a user reaches the host, nor what is none of Db2's. */
class HostFenceTest {
  private final TestTables tables = new TestTables();

  @AfterEach
  void close() {
    tables.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT FILE_READ('/etc/passwd') FROM SYSIBM.SYSDUMMY1",
        "SELECT \"FILE_READ\"('/etc/passwd') FROM SYSIBM.SYSDUMMY1",
        "SELECT FILE_READ /* ( */ ('/etc/passwd') FROM SYSIBM.SYSDUMMY1",
        "SELECT FILE_WRITE('x', '/tmp/x') FROM SYSIBM.SYSDUMMY1",
        "SELECT * FROM CSVREAD('/etc/passwd')",
        "SELECT CSVWRITE('/tmp/x', 'SELECT 1') FROM SYSIBM.SYSDUMMY1",
        "SELECT * FROM LINK_SCHEMA('A', '', 'jdbc:h2:mem:x', '', '', 'P')",
        "SELECT * FROM A.CSVREAD('/etc/passwd')",
        "WITH X AS (SELECT FILE_READ('/etc/passwd') F FROM SYSIBM.SYSDUMMY1) SELECT F FROM X",
        "WITH X AS (SELECT 1 A FROM SYSIBM.SYSDUMMY1) DELETE FROM T",
        "SELECT * FROM FINAL TABLE (INSERT INTO T VALUES (1))",
        "SELECT * FROM TABLE(A INT = 1)",
        "SELECT * FROM UNNEST(ARRAY[1])",
        "SELECT * FROM SYSTEM_RANGE(1, 1000000000)",
        "SELECT DATABASE_PATH() FROM SYSIBM.SYSDUMMY1",
        "SELECT MEMORY_USED() FROM SYSIBM.SYSDUMMY1",
        "SELECT REPEAT('X', 100000000) FROM SYSIBM.SYSDUMMY1",
        "SELECT HASH('SHA256', 'x', 1000000000) FROM SYSIBM.SYSDUMMY1",
        "SELECT * FROM INFORMATION_SCHEMA.SETTINGS",
        "SELECT * FROM \"information_schema\".SETTINGS",
        "SELECT * FROM INFORMATION_SCHEMA.SESSIONS",
        "SELECT * FROM SYSIBM.HISTORY",
        "SELECT * FROM U&\"INFORMATION\\005fSCHEMA\".USERS",
        "SELECT * FROM `T`",
        "SELECT $$x$$ FROM SYSIBM.SYSDUMMY1",
        "SELECT @A FROM SYSIBM.SYSDUMMY1",
        "SELECT ? FROM SYSIBM.SYSDUMMY1",
        "INSERT INTO T SELECT LENGTH(FILE_READ('/etc/passwd')) FROM SYSIBM.SYSDUMMY1",
        "UPDATE T SET A = FILE_READ('/etc/passwd')",
        "DELETE FROM T WHERE A = (SELECT 1 FROM CSVREAD('/etc/passwd'))",
        "CREATE VIEW V AS SELECT FILE_READ('/etc/passwd') A FROM SYSIBM.SYSDUMMY1",
        "CREATE VIEW V AS SELECT 1 A FROM T JOIN T ON FILE_READ('/etc/passwd') = 'x'",
        "CREATE FORCE VIEW V AS SELECT 1 A",
        "CREATE TABLE E (A CLOB DEFAULT FILE_READ('/etc/passwd'))",
        "CREATE TABLE E (A CLOB AS FILE_READ('/etc/passwd'))",
        "CREATE TABLE E AS SELECT * FROM CSVREAD('/etc/passwd')",
        "CREATE LINKED TABLE L ('', 'jdbc:h2:mem:x', '', '', 'T')",
        "CREATE ALIAS X FOR \"java.lang.System.exit\"",
        "CREATE ALIAS X AS 'void x() {}'",
        "CREATE AGGREGATE X FOR \"java.lang.String\"",
        "CREATE TRIGGER X BEFORE INSERT ON T CALL \"java.lang.String\"",
        "CREATE USER X PASSWORD '' ADMIN",
        "CREATE SCHEMA X",
        "CREATE DOMAIN D AS INT",
        "ALTER USER USER1 SET PASSWORD 'x'",
        "ALTER USER USER1 ADMIN TRUE",
        "ALTER TABLE T ADD B CLOB DEFAULT FILE_READ('/etc/passwd')",
        "GRANT ALTER ANY SCHEMA TO USER1",
        "GRANT ADMIN TO USER1",
        "RUNSCRIPT FROM '/etc/passwd'",
        "SCRIPT TO '/tmp/x'",
        "BACKUP TO '/tmp/x'",
        "SHUTDOWN",
        "SHUTDOWN IMMEDIATELY",
        "SET INIT 'x'",
        "SET THROTTLE 100",
        "SET TRACE_LEVEL_FILE 4",
        "SET MODE Oracle",
        "SET SCHEMA INFORMATION_SCHEMA",
        "SET CURRENT SQLID = 'INFORMATION_SCHEMA'",
        "CALL FILE_READ('/etc/passwd')",
        "EXECUTE IMMEDIATE 'SELECT 1'",
        "PREPARE X AS SELECT 1",
        "EXPLAIN SELECT 1 FROM T",
        "HELP",
        "SHOW TABLES",
        "CHECKPOINT",
        "DROP ALL OBJECTS",
        "DROP SCHEMA USER1 CASCADE",
        "DROP USER IBMUSER",
        "COMMENT ON USER IBMUSER IS 'x'",
        "SELECT CAST(X'ACED0005' AS OTHER) FROM SYSIBM.SYSDUMMY1",
        "CREATE TABLE O (A JAVA_OBJECT)",
        "WITH X AS (SELECT 1 N FROM T UNION ALL SELECT N + 1 FROM X) SELECT N FROM X",
        "WITH RECURSIVE X AS (SELECT 1 N FROM T UNION ALL SELECT N + 1 FROM X) SELECT N FROM X",
        "WITH X (N) AS (SELECT 1 FROM T UNION ALL SELECT N + 1 FROM X) SELECT N FROM X",
        "DROP VIEW SYSIBM.SYSTABLES",
        "DROP TABLE T, SYSIBM.SYSTABLES",
        "CREATE TABLE SYSIBM.T (A INTEGER)",
        "INSERT INTO SYSIBM.SYSTABLES (NAME) VALUES ('X')",
      })
  void isRefused(String statement) {
    tables.run("USER1", "CREATE TABLE T (A INTEGER)");

    assertThatThrownBy(() -> tables.run("USER1", statement)).isInstanceOf(SqlErrorException.class);
    assertThatThrownBy(() -> tables.runAsSysadm("USER1", statement))
        .isInstanceOf(SqlErrorException.class);
  }

  @Test
  void physicalAttributesBehindATableAreNotLookedAt() {
    tables.run("USER1", "CREATE TABLE T (A INTEGER) ENGINE \"java.lang.String\"");

    assertThat(tables.run("USER1", "SELECT * FROM T")).isEmpty();
  }

  @Test
  void h2WantsAnAdministratorWhereTheScannerWouldLetSomethingThrough(@TempDir Path home)
      throws SQLException {
    try (H2Storage storage = H2Storage.onDisk(home, TestTables.CLOCK);
        var session = storage.session(new Db2Identity("USER1", true));
        Connection user =
            new JdbcConnection(
                "jdbc:h2:file:" + home.toAbsolutePath().resolve("tables"),
                new Properties(),
                "USER1",
                "",
                false);
        Statement statement = user.createStatement()) {
      assertThat(session).isNotNull();
      for (String each :
          List.of(
              "SELECT FILE_READ('/etc/passwd')",
              "SELECT FILE_WRITE('x', '/tmp/x')",
              "SELECT * FROM CSVREAD('/etc/passwd')",
              "CREATE ALIAS X FOR \"java.lang.System.exit\"",
              "CREATE TABLE E (A INT) ENGINE \"java.lang.String\"",
              "RUNSCRIPT FROM '/etc/passwd'",
              "BACKUP TO '/tmp/x'",
              "SHUTDOWN")) {
        assertThatThrownBy(() -> statement.execute(each))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("Admin rights are required");
      }
    }
  }

  @Test
  void theDatabaseIsAFileOfItsOwn(@TempDir Path home) throws Exception {
    Path directory = home.resolve("db2");
    try (H2Storage storage = H2Storage.onDisk(directory, TestTables.CLOCK)) {
      assertThat(storage).isNotNull();
    }
    try (var files = Files.list(directory)) {
      assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("tables.mv.db");
    }
  }

  @Test
  void deepNestingIsTooComplex() {
    String deep = "SELECT " + "- ".repeat(9_000) + "1 FROM SYSIBM.SYSDUMMY1";
    String parentheses = "SELECT " + "(".repeat(500) + "1" + ")".repeat(500);

    assertThat(tables.code("USER1", deep)).isEqualTo(-101);
    assertThat(tables.code("USER1", parentheses)).isEqualTo(-101);
  }
}
