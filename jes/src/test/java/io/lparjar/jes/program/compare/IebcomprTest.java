package io.lparjar.jes.program.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IebcomprTest {
  private static final String RECORDS = " COMPARE TYPORG=PS";
  private static final String MEMBERS = " COMPARE TYPORG=PO";

  private final RecordStep step = new RecordStep().output("SYSPRINT");

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void missingDdEndsWith12() throws IOException {
    assertThat(run(RECORDS)).isEqualTo(12);
    assertThat(step.lines("SYSPRINT")).contains(" IEB316I DDNAME SYSUT1 CANNOT BE OPENED");
  }

  @ParameterizedTest
  @ValueSource(strings = {" FROB TYPORG=PS", " COMPARE TYPORG=DA", " COMPARE TYPORG=(PS"})
  void wrongStatementEndsWith12(String statement) throws IOException {
    given("FB", 80, "FB", 80);

    assertThat(run(statement)).isEqualTo(12);
    assertThat(step.lines("SYSPRINT")).contains(" IEB202I INVALID CONTROL STATEMENT");
  }

  @Test
  void lengthsOfFixedRecordsMustBeTheSame() throws IOException {
    given("FB", 80, "FB", 81);

    assertThat(run(RECORDS)).isEqualTo(12);
    assertThat(step.lines("SYSPRINT")).contains(" IEB210I FIXED RECORD LENGTHS UNEQUAL");
  }

  @Test
  void fixedAndVariableRecordsAreNotCompared() throws IOException {
    given("FB", 80, "VB", 80);

    assertThat(run(RECORDS)).isEqualTo(12);
  }

  @Test
  void emptyDataSetsAreEqual() throws IOException {
    step.dd("SYSUT1", "FB", 80).dd("SYSUT2", "FB", 80);

    assertThat(run(RECORDS)).isZero();
    assertThat(step.lines("SYSPRINT"))
        .contains(" END OF JOB-TOTAL NUMBER OF RECORDS COMPARED = 00000000");
  }

  @Test
  void extraRecordsAreReportedOnce() throws IOException {
    step.dd("SYSUT1", "FB", 80, "A").dd("SYSUT2", "FB", 80, "A", "B", "C");

    assertThat(run(RECORDS)).isEqualTo(8);
    assertThat(step.lines("SYSPRINT")).filteredOn(line -> line.contains("EXTRA RECORD")).hasSize(1);
  }

  @Test
  void tenUnequalRecordsInARowEndTheComparison() throws IOException {
    step.dd("SYSUT1", "FB", 80, Collections.nCopies(20, "A").toArray(new String[0]));
    step.dd("SYSUT2", "FB", 80, Collections.nCopies(20, "B").toArray(new String[0]));

    assertThat(run(RECORDS)).isEqualTo(8);
    assertThat(step.lines("SYSPRINT"))
        .contains(
            " IEB225I JOB TERMINATED, TEN SUCCESSIVE RECORDS ARE NOT EQUAL",
            " END OF JOB-TOTAL NUMBER OF RECORDS COMPARED = 00000010");
  }

  @Test
  void oneLibraryMayHaveMembersThatTheOtherLacks() throws IOException {
    step.library("SYSUT1", "USER1.ONE", "A=SAME", "B=MORE")
        .library("SYSUT2", "USER1.TWO", "A=SAME");

    assertThat(run(MEMBERS)).isZero();
  }

  @Test
  void librariesThatBothLackMembersAreNotCompared() throws IOException {
    step.library("SYSUT1", "USER1.ONE", "A=X").library("SYSUT2", "USER1.TWO", "B=X");

    assertThat(run(MEMBERS)).isEqualTo(12);
  }

  @Test
  void membersMustBeThereToBeCompared() throws IOException {
    given("FB", 80, "FB", 80);

    assertThat(run(MEMBERS)).isEqualTo(12);
    assertThat(step.lines("SYSPRINT"))
        .contains(" IEB206I SYSUT1 IS NOT A CATALOGED PARTITIONED DATA SET");
  }

  private void given(String recfm, int lrecl, String otherRecfm, int otherLrecl) {
    step.dd("SYSUT1", recfm, lrecl, "A").dd("SYSUT2", otherRecfm, otherLrecl, "A");
  }

  private int run(String statement) throws IOException {
    return step.cards("SYSIN", statement).run(Iebcompr::register, "IEBCOMPR");
  }
}
