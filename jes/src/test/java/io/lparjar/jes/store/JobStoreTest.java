package io.lparjar.jes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JobStoreTest {
  private final Database database = Database.inMemory();
  private final JobStore store = new JobStore(database, 1, 3);

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  @Test
  void jobComesBackAsItWasAdded() {
    StoredJob job = job("USER1A", "USER1");

    store.add(job);

    assertThat(store.find(job.id())).contains(job);
  }

  @Test
  void numbersBeginAgainAfterTheHighest() {
    StoredJob first = job("A", "USER1");
    store.add(first);
    store.add(job("B", "USER1"));
    store.add(job("C", "USER1"));
    store.remove(first.id());

    assertThat(store.nextId()).isEqualTo(first.id());
  }

  @Test
  void numbersAreNotGivenTwice() {
    store.add(job("A", "USER1"));
    store.add(job("B", "USER1"));
    store.add(job("C", "USER1"));

    assertThatThrownBy(store::nextId).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void numbersGoOnAfterARestart() {
    StoredJob first = job("A", "USER1");
    store.add(first);
    store.remove(first.id());

    assertThat(new JobStore(database, 1, 3).nextId()).isEqualTo(new JobId(2));
  }

  @Test
  void pageIsNewestFirst() {
    store.add(job("A", "USER1"));
    store.add(job("B", "USER1"));

    assertThat(store.page(JobFilter.ALL, Integer.MAX_VALUE))
        .extracting(StoredJob::name)
        .containsExactly("B", "A");
  }

  @Test
  void pageHoldsOnlyWhatTheMasksMatch() {
    store.add(job("USER1A", "USER1"));
    store.add(job("USER2A", "USER2"));

    assertThat(store.page(new JobFilter("USER%A", "*2", Optional.empty()), Integer.MAX_VALUE))
        .extracting(StoredJob::name)
        .containsExactly("USER2A");
  }

  @Test
  void underscoreInAMaskIsNoWildcard() {
    store.add(job("USER1A", "USER1"));

    assertThat(store.page(new JobFilter("USER_A", "*", Optional.empty()), 10)).isEmpty();
  }

  @Test
  void unfinishedJobsAreThoseThatWaitOrRun() {
    StoredJob waiting = job("A", "USER1");
    StoredJob running = job("B", "USER1");
    StoredJob ended = job("C", "USER1");
    Stream.of(waiting, running, ended).forEach(store::add);
    store.started(running.id());
    store.ended(ended.id(), new CompletionCode.ConditionCode(0), List.of());

    assertThat(store.unfinished())
        .extracting(StoredJob::phase)
        .containsExactly(JobPhase.INPUT, JobPhase.ACTIVE);
  }

  @Test
  void outputKeepsItsOrder() {
    StoredJob job = job("A", "USER1");
    store.add(job);
    List<SpoolDataSet> output = List.of(dataSet(job.id(), 2), dataSet(job.id(), 102));

    store.ended(job.id(), new CompletionCode.ConditionCode(0), output);

    assertThat(store.output(job.id())).isEqualTo(output);
    assertThat(store.find(job.id()).orElseThrow().spoolFiles()).isEqualTo(2);
  }

  static Stream<CompletionCode> completions() {
    return Stream.of(
        new CompletionCode.ConditionCode(4_095),
        new CompletionCode.SystemAbend(0x0C4, 0x11),
        new CompletionCode.UserAbend(4_038, 1),
        new CompletionCode.JclError(),
        new CompletionCode.SystemFailure());
  }

  @ParameterizedTest
  @MethodSource("completions")
  void completionComesBack(CompletionCode completion) {
    StoredJob job = job("A", "USER1");
    store.add(job);

    store.ended(job.id(), completion, List.of());

    assertThat(store.find(job.id()).orElseThrow().completion()).isEqualTo(completion);
  }

  @Test
  void listsReadOnlyTheJobsThatTheyShow() {
    JobStore large = new JobStore(database, 1, 99_999);
    for (int i = 0; i < 10_000; i++) {
      large.add(job(large.nextId(), "JOB" + i % 100, i % 1_000 == 0 ? "RARE" : "USER1"));
    }

    assertThat(rowsRead(new JobFilter("*", "*", Optional.empty()))).isLessThanOrEqualTo(257);
    assertThat(rowsRead(new JobFilter("*", "RARE", Optional.empty()))).isLessThanOrEqualTo(11);
    assertThat(rowsRead(new JobFilter("JOB*", "USER1", Optional.empty()))).isLessThanOrEqualTo(257);
    assertThat(large.page(new JobFilter("JOB*", "RARE", Optional.empty()), 99_999)).hasSize(10);
  }

  private int rowsRead(JobFilter filter) {
    JobPage page = JobPage.of(filter, 99_999);
    String plan =
        database
            .transaction(
                transaction ->
                    transaction.first(
                        "EXPLAIN ANALYZE " + JobStore.select(page),
                        row -> row.getString(1),
                        page.values().toArray()))
            .orElseThrow();
    Matcher count = Pattern.compile("scanCount: (\\d+)").matcher(plan);
    assertThat(count.find()).as(plan).isTrue();
    return Integer.parseInt(count.group(1));
  }

  private StoredJob job(String name, String owner) {
    return job(store.nextId(), name, owner);
  }

  private static StoredJob job(JobId id, String name, String owner) {
    return new StoredJob(
        id,
        name,
        new UserId(owner),
        "A",
        'X',
        7,
        12,
        Instant.parse("2020-02-18T10:25:48Z"),
        JobPhase.INPUT,
        false,
        null,
        0);
  }

  private static SpoolDataSet dataSet(JobId job, int key) {
    return new SpoolDataSet(
        job,
        key,
        "USER1.A." + job + ".D0000" + key + ".?",
        "STEP1",
        "",
        'A',
        "SYSPRINT",
        RecordFormat.of("FBA"),
        121,
        42);
  }
}
