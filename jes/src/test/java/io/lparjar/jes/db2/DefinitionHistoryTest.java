package io.lparjar.jes.db2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DefinitionHistoryTest {

  @Test
  void eachCreateBeginsALife() {
    assertThat(
            needed(
                Set.of("T"),
                "CREATE TABLE T (A INTEGER)",
                "ALTER TABLE T ADD B INTEGER",
                "DROP TABLE T",
                "CREATE TABLE T (C INTEGER)",
                "ALTER TABLE T ADD D INTEGER"))
        .containsExactlyInAnyOrder(4L, 5L);
  }

  @Test
  void aParentThatWasDroppedIsNeededWholeByItsChild() {
    assertThat(
            needed(
                Set.of("C"),
                "CREATE TABLE P (A INTEGER PRIMARY KEY)",
                "CREATE UNIQUE INDEX I ON P (A)",
                "CREATE TABLE C (A INTEGER REFERENCES P)",
                "DROP TABLE P",
                "CREATE TABLE P (B INTEGER)",
                "DROP TABLE P"))
        .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
  }

  @Test
  void tablesThatReferToEachOtherAreForgottenTogether() {
    assertThat(
            needed(
                Set.of(),
                "CREATE TABLE DEPT (A INTEGER PRIMARY KEY)",
                "CREATE TABLE EMP (A INTEGER PRIMARY KEY REFERENCES DEPT)",
                "ALTER TABLE DEPT ADD FOREIGN KEY (A) REFERENCES EMP",
                "DROP TABLE DEPT",
                "DROP TABLE EMP"))
        .isEmpty();
  }

  @Test
  void aViewThatWentWithItsTableIsForgotten() {
    assertThat(
            needed(
                Set.of("T"),
                "CREATE TABLE T (A INTEGER)",
                "CREATE VIEW V AS SELECT A FROM T",
                "DROP TABLE T",
                "CREATE TABLE T (A INTEGER)"))
        .containsExactly(4L);
  }

  @Test
  void anIndexGoesWithItsTableOrByItself() {
    assertThat(
            needed(
                Set.of("T"),
                "CREATE TABLE T (A INTEGER, B INTEGER)",
                "CREATE INDEX I ON T (A)",
                "CREATE INDEX J ON T (B)",
                "DROP INDEX I"))
        .containsExactlyInAnyOrder(1L, 3L);
    assertThat(
            needed(
                Set.of(), "CREATE TABLE T (A INTEGER)", "CREATE INDEX I ON T (A)", "DROP TABLE T"))
        .isEmpty();
  }

  @Test
  void namesOfOtherQualifiersAreOthers() {
    assertThat(
            needed(
                Set.of("T"),
                "CREATE TABLE OTHER.T (A INTEGER)",
                "CREATE TABLE USER1.T (A INTEGER)",
                "DROP TABLE OTHER.T"))
        .containsExactly(2L);
  }

  /** Of statements that user USER1 had carried out, numbered from 1. */
  private static Set<Long> needed(Set<String> there, String... statements) {
    List<Definition> definitions = new ArrayList<>();
    for (String each : statements) {
      definitions.add(new Definition(definitions.size() + 1L, "USER1", SqlStatement.parse(each)));
    }
    return DefinitionHistory.needed(
        definitions, name -> name.get(0).equals("USER1") && there.contains(name.get(1)));
  }
}
