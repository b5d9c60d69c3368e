package io.lparjar.jes.jcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.record.RecordException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JobSplitterTest {

  static Stream<Arguments> streams() {
    return Stream.of(
        Arguments.of("nothing", "", ""),
        Arguments.of("records without JOB are skipped", "X|// EXEC PGM=A|/*EOF", ""),
        Arguments.of("one job", "//A JOB|// EXEC PGM=A", "A:2"),
        Arguments.of("JOB ends a job", "//A JOB|// EXEC PGM=A|//B JOB", "A:2 B:1"),
        Arguments.of("null ends a job", "//A JOB|//|JUNK|// EXEC PGM=A|//B JOB", "A:2 B:1"),
        Arguments.of("/*EOF ends a job", "//A JOB|// EXEC PGM=A|/*EOF|//B JOB", "A:2 B:1"),
        Arguments.of("JOB ends DD *", "//A JOB|//I DD *|X|//B JOB", "A:3 B:1"),
        Arguments.of("/*EOF ends DD *", "//A JOB|//I DD *|X|/*EOF|X", "A:3"),
        Arguments.of(
            "JOB in DD DATA", "//A JOB|//I DD DATA|//B JOB|//|/*EOF|/*|//C JOB", "A:6 C:1"),
        Arguments.of("JOB in DLM data", "//A JOB|//I DD *,DLM=ZZ|//B JOB|/*|ZZ|//C JOB", "A:5 C:1"),
        Arguments.of("JOB for a continuation", "//A JOB|//I DD X,|//B JOB", "A:2 B:1"),
        Arguments.of("JOB in a comment", "//A JOB|//* JOB|//*B JOB", "A:3"),
        Arguments.of("JOB without name", "// JOB", ":1"),
        Arguments.of("lower case is no JOB", "//a job", ""));
  }

  @Test
  void aJobThatNeverEndsIsForgotten() throws RecordException {
    JobSplitter splitter = new JobSplitter();
    byte[] job = Card.of(1, "//A JOB").data();
    byte[] data = Card.of(1, "//I DD *").data();
    splitter.add(job, 0, job.length);
    splitter.add(data, 0, data.length);
    for (int cards = 2; cards < JobSplitter.MOST_CARDS; cards++) {
      splitter.add(data, 3, 1);
    }

    assertThatThrownBy(() -> splitter.add(data, 3, 1)).isInstanceOf(RecordException.class);
    assertThat(splitter.end()).isEmpty();
  }

  @Test
  void priorityBelongsToTheJobBehindIt() {
    List<JobCards> jobs =
        Deck.split("/*PRIORITY 12", "//A JOB", "//B JOB", "/*PRIORITY 3", "//C JOB");

    assertThat(jobs).extracting(JobCards::priority).containsExactly(12, -1, 3);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void recordsBecomeJobs(String rule, String records, String jobs) {
    List<String> found =
        Deck.split(records.split("\\|")).stream()
            .map(job -> job.name() + ":" + job.cards().size())
            .toList();

    assertThat(String.join(" ", found)).as(rule).isEqualTo(jobs);
  }

  @Test
  void cardsAreNumberedFromOneInEachJob() {
    List<JobCards> jobs =
        Deck.split("JUNK", "//A JOB", "// EXEC PGM=A", "//B JOB", "// EXEC PGM=B");

    assertThat(jobs)
        .extracting(job -> job.cards().stream().map(Card::number).toList())
        .containsExactly(List.of(1, 2), List.of(1, 2));
  }

  @Test
  void controlRecordsSayWhatBecomesOfTheJob() {
    assertThat(Deck.split("//A JOB", "/*SCAN", "//B JOB", "/*DEL", "//C JOB", "/*PURGE", "//D JOB"))
        .extracting(JobCards::typeOfEnd)
        .containsExactly(
            JobCards.End.SCAN, JobCards.End.DELETE, JobCards.End.PURGE, JobCards.End.RUN);
  }

  @Test
  void abandonedJobIsForgotten() throws RecordException {
    JobSplitter splitter = new JobSplitter();
    byte[] record = Card.of(1, "//A JOB").data();
    splitter.add(record, 0, record.length);
    splitter.abandon();

    assertThat(splitter.end()).isEmpty();
  }
}
