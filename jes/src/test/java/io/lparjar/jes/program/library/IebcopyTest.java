package io.lparjar.jes.program.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IebcopyTest {
  private final RecordStep step =
      new RecordStep()
          .output("SYSPRINT")
          .library("IN", "USER1.IN", "A=NEW A", "B=NEW B", "C=NEW C")
          .library("OUT", "USER1.OUT", "A=OLD A");

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void missingSysprintEndsWith8() throws IOException {
    try (RecordStep bare = new RecordStep()) {
      assertThat(bare.run(Iebcopy::register, "IEBCOPY")).isEqualTo(8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" COPY INDD=IN,OUTDD=NONE", " COPY INDD=NONE,OUTDD=OUT"})
  void missingDdEndsWith8(String statement) throws IOException {
    assertThat(run(statement)).isEqualTo(8);
    assertThat(step.lines("SYSPRINT")).contains(" IEB316I DDNAME NONE CANNOT BE OPENED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " FROB INDD=IN",
        " SELECT MEMBER=A",
        " COPY INDD=((IN,R),OUTDD=OUT",
        " COPY INDD=IN,",
        " COPY INDD=IN,OUTDD=OUT/ SELECT NAME=A",
        " COPY INDD=IN,OUTDD=OUT/ SELECT MEMBER=((A,1BAD))"
      })
  void wrongStatementEndsWith8(String statements) throws IOException {
    assertThat(run(statements.split("/"))).isEqualTo(8);
    assertThat(step.lines("SYSPRINT")).contains(" IEB1099E INVALID CONTROL STATEMENT");
  }

  @Test
  void sequentialDataSetsAreNotCopied() throws IOException {
    step.dd("SEQ", "FB", 80, "TEXT").output("TO");

    assertThat(run(" COPY INDD=SEQ,OUTDD=TO")).isEqualTo(8);
    assertThat(step.lines("SYSPRINT"))
        .contains(" IEB1100E SEQ IS NOT A CATALOGED PARTITIONED DATA SET");
  }

  @Test
  void memberThatIsThereStays() throws IOException {
    assertThat(run(" COPY INDD=IN,OUTDD=OUT")).isEqualTo(4);
    assertThat(step.members("OUT")).containsExactly("A=OLD A", "B=NEW B", "C=NEW C");
  }

  @Test
  void memberThatIsThereIsReplacedWhenTheInputSaysSo() throws IOException {
    assertThat(run(" COPY INDD=((IN,R)),OUTDD=OUT")).isZero();
    assertThat(step.members("OUT")).startsWith("A=NEW A");
  }

  @Test
  void selectedMembersGetNewNamesAndReplaceWhenTheySaySo() throws IOException {
    assertThat(run(" COPY INDD=IN,OUTDD=OUT", " SELECT MEMBER=((B,A,R),(C,D))")).isZero();
    assertThat(step.members("OUT")).containsExactly("A=NEW B", "D=NEW C");
  }

  @Test
  void selectedMemberThatIsNotThereEndsWith4() throws IOException {
    assertThat(run(" COPY INDD=IN,OUTDD=OUT", " SELECT MEMBER=(B,NONE)")).isEqualTo(4);
    assertThat(step.lines("SYSPRINT"))
        .contains(" IEB177I NONE     WAS SELECTED BUT NOT FOUND IN ANY INPUT DATA SET");
  }

  @Test
  void excludedMembersAreLeftOut() throws IOException {
    assertThat(run(" COPY INDD=IN,OUTDD=OUT", " EXCLUDE MEMBER=(A,C)")).isZero();
    assertThat(step.members("OUT")).containsExactly("A=OLD A", "B=NEW B");
  }

  @Test
  void withoutSysinSysut1GoesToSysut2() throws IOException {
    step.library("SYSUT1", "USER1.ONE", "X=TEXT").library("SYSUT2", "USER1.TWO");

    assertThat(step.run(Iebcopy::register, "IEBCOPY")).isZero();
    assertThat(step.members("SYSUT2")).containsExactly("X=TEXT");
  }

  @Test
  void unloadedMembersAreLoadedAgain() throws IOException {
    step.output("SEQ").library("NEW", "USER1.NEW");

    assertThat(run(" COPY INDD=IN,OUTDD=SEQ", " COPY INDD=SEQ,OUTDD=NEW", " EXCLUDE MEMBER=B"))
        .isZero();
    assertThat(step.members("NEW")).containsExactly("A=NEW A", "C=NEW C");
  }

  @Test
  void whatWasNotUnloadedIsNotLoaded() throws IOException {
    step.dd("SEQ", "VB", 84, "TEXT");

    assertThat(run(" COPY INDD=SEQ,OUTDD=OUT")).isEqualTo(8);
    assertThat(step.members("OUT")).containsExactly("A=OLD A");
  }

  private int run(String... statements) throws IOException {
    return step.cards("SYSIN", statements).run(Iebcopy::register, "IEBCOPY");
  }
}
