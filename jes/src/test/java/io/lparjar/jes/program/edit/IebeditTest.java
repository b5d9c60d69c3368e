package io.lparjar.jes.program.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IebeditTest {
  private final RecordStep step = new RecordStep().output("SYSPRINT", "SYSUT2");

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void missingDdStatementEndsWith8() throws IOException {
    assertThat(run(" EDIT START=A")).isEqualTo(8);
    assertThat(step.lines("SYSPRINT")).contains(" IEB316I DDNAME SYSUT1 CANNOT BE OPENED");
  }

  @Test
  void laterStatementsAreCarriedOutAfterAWrongOne() throws IOException {
    step.cards("SYSUT1", "//A JOB", "//S EXEC PGM=X", "//B JOB", "//T EXEC PGM=Y");

    assertThat(run(" EDIT TYPE=FROB", " EDIT START=B")).isEqualTo(4);
    assertThat(step.lines("SYSUT2")).containsExactly("//B JOB", "//T EXEC PGM=Y");
  }

  @Test
  void jobsBeforeTheNamedOneArePassedOver() throws IOException {
    step.cards("SYSUT1", "NO JOB", "//A JOB", "//S EXEC P", "//B JOB", "//T EXEC P", "//C JOB");

    assertThat(run(" EDIT START=B", " EDIT START=A")).isEqualTo(4);
    assertThat(step.lines("SYSUT2")).containsExactly("//B JOB", "//T EXEC P");
    assertThat(step.lines("SYSPRINT")).contains(" IEB511I A WAS NOT FOUND IN THE INPUT");
  }

  @Test
  void statementsWithoutStartTakeTheNextJobs() throws IOException {
    step.cards("SYSUT1", "//A JOB", "//S EXEC P", "//T EXEC P", "//B JOB", "//U EXEC P");

    assertThat(run(" EDIT TYPE=INCLUDE,STEPNAME=(T,X)", " EDIT")).isEqualTo(4);
    assertThat(step.lines("SYSUT2"))
        .containsExactly("//A JOB", "//T EXEC P", "//B JOB", "//U EXEC P");
    assertThat(step.lines("SYSPRINT")).contains(" IEB511I X WAS NOT FOUND IN THE INPUT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//S.IN DD DATA",
        "//IN DD DATA,DLM=AA COMMENT",
        "//IN DD *,DLM='AA'",
        "//IN DD DATA,LRECL=80"
      })
  void statementsInDataAreNoJobs(String dd) throws IOException {
    String delimiter = dd.contains("DLM") ? "AA" : "/*";
    step.cards("SYSUT1", "//A JOB", "//S EXEC P", dd, "//B JOB", delimiter, "//T EXEC PGM=Y");

    assertThat(run(" EDIT START=A,TYPE=EXCLUDE,STEPNAME=S")).isZero();
    assertThat(step.lines("SYSUT2")).containsExactly("//A JOB", "//T EXEC PGM=Y");
  }

  private int run(String... statements) throws IOException {
    step.cards("SYSIN", statements);
    return step.run(Iebedit::register, "IEBEDIT");
  }
}
