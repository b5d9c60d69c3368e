package io.lparjar.jes.program.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IebupdteTest {
  private final RecordStep step =
      new RecordStep()
          .output("SYSPRINT", "SYSUT2")
          .dd("SYSUT1", "FB", 80, card("ONE", 10), card("TWO", 20), card("THREE", 30));

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void missingSysprintEndsWith12() throws IOException {
    try (RecordStep bare = new RecordStep()) {
      assertThat(bare.run(Iebupdte::register, "IEBUPDTE")).isEqualTo(12);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NEW", "MOD"})
  void missingDdEndsWith12(String parameter) throws IOException {
    try (RecordStep bare = new RecordStep().output("SYSPRINT").parameter(parameter)) {
      assertThat(bare.run(Iebupdte::register, "IEBUPDTE")).isEqualTo(12);
      assertThat(bare.lines("SYSPRINT")).contains(" IEB316I DDNAME SYSIN CANNOT BE OPENED");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"./ FROB", "./", "./ ADD NAME=1BAD", "./ ADD LIST=(ALL", "./ NUMBER NEW1=X"})
  void wrongStatementIsPassedOver(String statement) throws IOException {
    assertThat(run(statement, "DATA", "./ ENDUP")).isEqualTo(4);
    assertThat(step.lines("SYSPRINT"))
        .contains(" IEB812I CONTROL STATEMENT IS NOT VALID, ITS FUNCTION IS PASSED OVER");
  }

  @Test
  void memberOfWhatIsNoLibraryIsRefused() throws IOException {
    assertThat(run("./ ADD NAME=A", "DATA")).isEqualTo(4);
    assertThat(step.lines("SYSPRINT"))
        .contains(" IEB806I SYSUT2 IS NOT A CATALOGED PARTITIONED DATA SET");
  }

  @Test
  void changedMemberMustBeThere() throws IOException {
    step.library("SYSUT1", "USER1.OLD", "A=TEXT").library("SYSUT2", "USER1.NEW");

    assertThat(run("./ CHANGE NAME=B", "./ REPRO NAME=A")).isEqualTo(4);
    assertThat(step.lines("SYSPRINT"))
        .contains(" IEB807I MEMBER NAME (B) NOT FOUND IN OM DIRECTORY");
    assertThat(step.members("SYSUT2")).containsExactly("A=TEXT");
  }

  @Test
  void numbersOutOfOrderChangeNothing() throws IOException {
    assertThat(run("./ CHANGE", card("B", 25), card("A", 15))).isEqualTo(4);
    assertThat(step.lines("SYSPRINT"))
        .contains(" IEB809I SEQUENCE NUMBERS ARE NOT IN ASCENDING ORDER");
    assertThat(step.records("SYSUT2")).isEmpty();
  }

  @Test
  void changePutsRecordsInPlaceOfOthersAndBetweenThem() throws IOException {
    assertThat(run("./ CHANGE", card("ONE AND A HALF", 15), card("NEW TWO", 20), card("LAST", 99)))
        .isZero();
    assertThat(step.lines("SYSUT2"))
        .containsExactly(
            card("ONE", 10),
            card("ONE AND A HALF", 15),
            card("NEW TWO", 20),
            card("THREE", 30),
            card("LAST", 99));
  }

  @Test
  void deletedRecordsGoAndTheRestIsNumbered() throws IOException {
    assertThat(run("./ CHANGE", "./ DELETE SEQ1=10,SEQ2=20", "./ NUMBER SEQ1=ALL,NEW1=5")).isZero();
    assertThat(step.lines("SYSUT2")).containsExactly(card("THREE", 5));
  }

  @Test
  void newMembersAreMadeOfDataBetweenStatements() throws IOException {
    step.library("SYSUT2", "USER1.NEW", "B=OLD").parameter("NEW");

    assertThat(run("./ ADD NAME=A", "FIRST", "SECOND", "./ REPL NAME=B", "NEW", "./ ENDUP", "X"))
        .isZero();
    assertThat(step.members("SYSUT2")).containsExactly("A=FIRST/SECOND", "B=NEW");
  }

  private static String card(String text, int number) {
    return String.format(Locale.ROOT, "%-72s%08d", text, number);
  }

  private int run(String... cards) throws IOException {
    return step.cards("SYSIN", cards).run(Iebupdte::register, "IEBUPDTE");
  }
}
