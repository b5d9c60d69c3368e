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

  @ParameterizedTest
  @ValueSource(
      strings = {
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
