package io.lparjar.jes.program.sort;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operators SUBSET, DATASORT and RESIZE. */
class RecordOperatorsTest {
  private final RecordStep step =
      new RecordStep()
          .output("TOOLMSG", "DFSMSG", "OUT", "REST")
          .dd("IN", "FB", 4, "HEAD", "C", "A", "B", "TAIL")
          .cards("SRTCNTL", " SORT FIELDS=(1,1,CH,A)");

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void datasortKeepsHeaderAndTrailer() throws IOException {
    assertThat(run("DATASORT FROM(IN) TO(OUT) HEADER TRAILER(1) USING(SRT)")).isZero();
    assertThat(step.lines("OUT")).containsExactly("HEAD", "A", "B", "C", "TAIL");
  }

  @Test
  void datasortOfHeadersOnlySortsNothing() throws IOException {
    assertThat(run("DATASORT FROM(IN) TO(OUT) FIRST(9) USING(SRT)")).isZero();
    assertThat(step.lines("OUT")).containsExactly("HEAD", "C", "A", "B", "TAIL");
  }

  @Test
  void subsetRemovesFirstAndLast() throws IOException {
    assertThat(run("SUBSET FROM(IN) TO(OUT) DISCARD(REST) REMOVE INPUT HEADER TRAILER")).isZero();
    assertThat(step.lines("OUT")).containsExactly("C", "A", "B");
    assertThat(step.lines("REST")).containsExactly("HEAD", "TAIL");
  }

  @Test
  void subsetKeepsRecordNumbers() throws IOException {
    assertThat(run("SUBSET FROM(IN) TO(OUT) KEEP OUTPUT RRN(2,(4,*))")).isZero();
    assertThat(step.lines("OUT")).containsExactly("C", "B", "TAIL");
  }

  @Test
  void resizeJoinsAndFillsTheLast() throws IOException {
    assertThat(run("RESIZE FROM(IN) TO(OUT) TOLEN(8)")).isZero();
    assertThat(step.lines("OUT")).containsExactly("HEADC", "A   B", "TAIL");
  }

  @Test
  void resizeSplits() throws IOException {
    assertThat(run("RESIZE FROM(IN) TO(OUT) TOLEN(2)")).isZero();
    assertThat(step.lines("OUT")).startsWith("HE", "AD", "C", "").endsWith("TA", "IL");
  }

  @Test
  void mergeTakesRecordsOfSeveralDataSets() throws IOException {
    step.dd("A", "FB", 4, "A1", "C1").dd("B", "FB", 4, "A2", "B2").dd("C", "FB", 4, "D3");
    step.cards("MRGCNTL", " MERGE FIELDS=(1,1,CH,A)");

    assertThat(run("MERGE FROM(A,B) FROM(C) TO(OUT) USING(MRG)")).isZero();
    assertThat(step.lines("OUT")).containsExactly("A1", "A2", "B2", "C1", "D3");
    assertThat(step.lines("TOOLMSG"))
        .contains(" ICE606I 0 DFSORT CALL 0001 FOR MERGE FROM A,B,C    TO OUT      COMPLETED");
  }

  @Test
  void copyJoinsTwoFiles() throws IOException {
    step.dd("SORTJNF1", "FB", 2, "A1", "B1").dd("SORTJNF2", "FB", 2, "B2");
    step.cards(
        "JNTCNTL",
        " JOINKEYS FILE=F1,FIELDS=(1,1,A)",
        " JOINKEYS FILE=F2,FIELDS=(1,1,A)",
        " REFORMAT FIELDS=(F1:1,2,F2:2,1)");

    assertThat(run("COPY JKFROM TO(OUT) USING(JNT)")).isZero();
    assertThat(step.lines("OUT")).containsExactly("B12");
  }

  @Test
  void defaultsArePrintedInTwoParts() throws IOException {
    assertThat(run("DEFAULTS LIST(OUT)")).isZero();
    assertThat(step.lines("OUT"))
        .startsWith("1Z/OS DFSORT V2R4 MERGED PARMLIB/ICEMAC DEFAULTS   - 1 -")
        .anyMatch(line -> line.startsWith(" ITEM        JCL (ICEAM1) VALUE    INV (ICEAM2)"))
        .anyMatch(line -> line.startsWith(" ITEM        TD1 (ICETD1) VALUE    TD2 (ICETD2)"))
        .allMatch(line -> line.length() <= 121);
  }

  @Test
  void occurIsFoundByItsName() throws IOException {
    assertThat(run("OCCUR FROM(IN) LIST(OUT) ON(1,4,CH) ON(VALCNT)")).isZero();
    assertThat(step.lines("OUT")).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MERGE FROM(IN) TO(OUT)",
        "MERGE FROM(IN) TO(OUT) USING(SRT)",
        "MERGE FROM(IN,NONE) TO(OUT) USING(SRT)",
        "COPY JKFROM TO(OUT) USING(SRT)",
        "DEFAULTS",
        "DEFAULTS LIST(NONE)",
        "RESIZE FROM(IN) TO(OUT) TOLEN(3)",
        "RESIZE FROM(IN) TO(OUT)",
        "RESIZE FROM(IN) TOLEN(8)",
        "SUBSET FROM(IN) TO(OUT) KEEP OUTPUT",
        "SUBSET FROM(IN) TO(OUT) FIRST OUTPUT",
        "SUBSET FROM(IN) TO(OUT) KEEP FIRST",
        "SUBSET FROM(IN) TO(OUT) KEEP INPUT FIRST USING(SRT)",
        "DATASORT FROM(IN) TO(OUT) USING(SRT)",
        "DATASORT FROM(IN) TO(OUT) HEADER",
        "DATASORT FROM(NONE) TO(OUT) HEADER USING(SRT)"
      })
  void wrongStatementEndsWith12(String statement) throws IOException {
    assertThat(run(statement)).isEqualTo(12);
  }

  private int run(String statement) throws IOException {
    ProgramTable table = new ProgramTable();
    Icetool.register(table);
    return table.find("ICETOOL").orElseThrow().run(step.cards("TOOLIN", statement));
  }
}
