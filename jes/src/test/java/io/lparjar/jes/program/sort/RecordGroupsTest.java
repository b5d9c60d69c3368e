package io.lparjar.jes.program.sort;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordGroupsTest {
  private final RecordStep step =
      new RecordStep()
          .output("SYSOUT", "SORTOUT")
          .dd("SORTIN", "FB", 12, "0", "H1", "A", "B", "T", "C", "H2", "D");

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void groupGoesFromBeginToEnd() throws IOException {
    assertThat(run("BEGIN=(1,1,CH,EQ,C'H'),END=(1,1,CH,EQ,C'T'),PUSH=(5:ID=2,SEQ=2)")).isZero();
    assertThat(lines())
        .containsExactly(
            "0", "H1  0101", "A   0102", "B   0103", "T   0104", "C", "H2  0201", "D   0202");
  }

  @Test
  void fieldsOfTheFirstRecordArePushed() throws IOException {
    assertThat(run("BEGIN=(1,1,CH,EQ,C'H'),PUSH=(5:2,1)")).isZero();
    assertThat(lines())
        .containsExactly("0", "H1  1", "A   1", "B   1", "T   1", "C   1", "H2  2", "D   2");
  }

  @Test
  void recordsLimitsAGroup() throws IOException {
    assertThat(run("RECORDS=3,PUSH=(5:ID=1)")).isZero();
    assertThat(lines())
        .containsExactly("0   1", "H1  1", "A   1", "B   2", "T   2", "C   2", "H2  3", "D   3");
  }

  @Test
  void keyThatChangesBeginsAGroup() throws IOException {
    step.dd("SORTIN", "FB", 8, "A", "A", "B", "A");

    assertThat(run("KEYBEGIN=(1,1),PUSH=(3:SEQ=1)")).isZero();
    assertThat(lines()).containsExactly("A 1", "A 2", "B 1", "A 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PUSH=(5:ID=2)",
        "RECORDS=3",
        "RECORDS=3,PUSH=(ID=2)",
        "RECORDS=3,PUSH=(5:)",
        "RECORDS=3,PUSH=(5:ID=99)",
        "RECORDS=3,PUSH=(5:NO=2)",
        "RECORDS=3,PUSH=(5:ID=2),WRONG=1"
      })
  void wrongGroupEndsWith16(String group) throws IOException {
    assertThat(run(group)).isEqualTo(16);
  }

  private int run(String group) throws IOException {
    ProgramTable table = new ProgramTable();
    Dfsort.register(table);
    step.cards("SYSIN", " SORT FIELDS=COPY", " INREC IFTHEN=(WHEN=GROUP,", "  " + group + ")");
    return table.find("SORT").orElseThrow().run(step);
  }

  private List<String> lines() {
    return step.lines("SORTOUT");
  }
}
