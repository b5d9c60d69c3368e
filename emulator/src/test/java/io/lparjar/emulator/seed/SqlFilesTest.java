package io.lparjar.emulator.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.StartException;
import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlFilesTest {
  private static final String TABLES =
      """
      SET CURRENT SQLID = 'PAY';
      CREATE TABLE T (A INTEGER NOT NULL PRIMARY KEY, B CHAR(5))
      ;
      GRANT SELECT ON "PAY"."T" TO PUBLIC;
      INSERT INTO "PAY"."T" VALUES (1, 'x''y');
      """;

  @TempDir Path folder;

  @Test
  void aDumpIsTheSeedAgain() throws IOException {
    Path seed = seed(TABLES);
    Path target = folder.resolve("dump");
    try (ZosEmulator zos = ZosEmulator.builder().seed(seed).start()) {
      zos.dump(target);
    }

    assertThat(target.resolve("sql/tables.sql")).hasContent(TABLES);
  }

  @Test
  void aSystemWithoutTablesHasNoFileOfThem() {
    Path target = folder.resolve("dump");
    try (ZosEmulator zos = ZosEmulator.builder().start()) {
      zos.dump(target);
    }

    assertThat(target.resolve("sql")).doesNotExist();
  }

  @Test
  void aDumpOfNoTablesLeavesOtherFilesAlone() throws IOException {
    Path target = folder.resolve("dump");
    Path own = target.resolve("sql/own.sql");
    try (ZosEmulator zos = ZosEmulator.builder().start()) {
      zos.dump(target);
      Files.createDirectories(own.getParent());
      Files.writeString(own, "-- mine", StandardCharsets.UTF_8);
      zos.dump(target);
    }

    assertThat(target.resolve("sql")).isDirectoryNotContaining("glob:**tables.sql");
    assertThat(own).hasContent("-- mine");
  }

  @Test
  void aDumpCanBeLoadedWhereChildrenComeBeforeTheirParents() throws IOException {
    Path seed =
        seed(
            """
            CREATE TABLE DEPT (NO INTEGER NOT NULL PRIMARY KEY, UP INTEGER REFERENCES DEPT);
            CREATE TABLE BOSS (NO INTEGER NOT NULL REFERENCES DEPT);
            INSERT INTO DEPT VALUES (9, NULL);
            INSERT INTO DEPT VALUES (5, 9);
            INSERT INTO DEPT VALUES (1, 5);
            INSERT INTO BOSS VALUES (1);
            """);
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    try (ZosEmulator zos = ZosEmulator.builder().seed(seed).start()) {
      zos.dump(first);
    }
    try (ZosEmulator zos = ZosEmulator.builder().seed(first).start()) {
      zos.dump(second);
    }

    assertThat(second.resolve("sql/tables.sql"))
        .content()
        .contains("INSERT INTO \"IBMUSER\".\"BOSS\" VALUES (1);")
        .isEqualTo(Files.readString(first.resolve("sql/tables.sql")));
  }

  @Test
  void aRowWhoseParentNeverComesStopsTheStart() throws IOException {
    Path seed =
        seed(
            "CREATE TABLE A (N INTEGER PRIMARY KEY NOT NULL);"
                + " CREATE TABLE B (N INTEGER REFERENCES A); INSERT INTO B VALUES (1)");

    assertThatThrownBy(() -> ZosEmulator.builder().seed(seed).start())
        .isInstanceOf(StartException.class)
        .hasMessageContaining("SQLCODE = -530");
  }

  @Test
  void aRowThatWaitsForItsParentIsThatOfTheSameQualifier() throws IOException {
    Path seed =
        seed(
            """
            SET CURRENT SQLID = 'ONE';
            CREATE TABLE P (N INTEGER NOT NULL PRIMARY KEY);
            CREATE TABLE C (N INTEGER REFERENCES P);
            INSERT INTO C VALUES (1);
            SET CURRENT SQLID = 'TWO';
            CREATE TABLE C (N INTEGER);
            INSERT INTO ONE.P VALUES (1);
            """);
    StringBuilder script = new StringBuilder();
    try (ZosEmulator zos = ZosEmulator.builder().seed(seed).start()) {
      zos.db2().script(script);
    }

    assertThat(script)
        .contains("INSERT INTO \"ONE\".\"C\" VALUES (1);")
        .doesNotContain("INSERT INTO \"TWO\"");
  }

  @Test
  void blanksAtTheEndOfVarcharAreDumped() throws IOException {
    Path seed = seed("CREATE TABLE T (A VARCHAR(5), B CHAR(5)); INSERT INTO T VALUES ('A ', 'B ')");
    StringBuilder script = new StringBuilder();
    try (ZosEmulator zos = ZosEmulator.builder().seed(seed).start()) {
      zos.db2().script(script);
    }

    assertThat(script).contains("VALUES ('A ', 'B');");
  }

  @Test
  void tablesOfAHomeAreNotMadeTwice() throws IOException {
    Path seed = seed(TABLES);
    Path home = folder.resolve("home");
    try (ZosEmulator zos = ZosEmulator.builder().home(home).seed(seed).start()) {
      zos.given().sql("DELETE FROM PAY.T");
    }
    StringBuilder script = new StringBuilder();
    try (ZosEmulator zos = ZosEmulator.builder().home(home).seed(seed).start()) {
      zos.db2().script(script);
    }

    assertThat(script).contains("CREATE TABLE T").doesNotContain("INSERT");
  }

  @Test
  void aWrongStatementStopsTheStart() throws IOException {
    Path seed = seed("CREATE TABLE T (A INTEGER); INSERT INTO T VALUES (1, 2)");

    assertThatThrownBy(() -> ZosEmulator.builder().seed(seed).start())
        .isInstanceOf(StartException.class)
        .hasMessageContaining("tables.sql")
        .hasMessageContaining("SQLCODE = -117");
  }

  @Test
  void aSystemThatNobodyAskedForTablesHasNoDatabaseForThem() {
    Path home = folder.resolve("home");
    try (ZosEmulator zos = ZosEmulator.builder().home(home).start()) {
      assertThat(zos.isRunning()).isTrue();
    }

    assertThat(home.resolve("db2")).doesNotExist();
  }

  @Test
  void aDumpMakesNoDatabaseForTables() {
    Path home = folder.resolve("home");
    try (ZosEmulator zos = ZosEmulator.builder().home(home).start()) {
      zos.dump(folder.resolve("dump"));
    }

    assertThat(home.resolve("db2")).doesNotExist();
  }

  @Test
  void theSubsystemCanHaveAnotherName() {
    try (ZosEmulator zos = ZosEmulator.builder().db2("db2a").start()) {
      assertThat(zos.db2().name()).isEqualTo("DB2A");
    }
    assertThatThrownBy(() -> ZosEmulator.builder().db2("TOOLONG"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Path seed(String statements) throws IOException {
    Path seed = folder.resolve("seed");
    Files.createDirectories(seed.resolve("sql"));
    Files.writeString(seed.resolve("sql/tables.sql"), statements, StandardCharsets.UTF_8);
    return seed;
  }
}
