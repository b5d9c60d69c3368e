package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.store.StoredJob;
import io.lparjar.jes.subsystem.JobChange;
import io.lparjar.security.saf.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobQueueTest {
  private final JobQueue queue = new JobQueue();

  @Test
  void emptyQueueGivesNothing() {
    assertThat(queue.take()).isNull();
  }

  @Test
  void jobsComeInTheOrderOfTheirNumbers() {
    Job second = add(2, "B", 0);
    Job first = add(1, "A", 0);

    assertThat(queue.take()).isSameAs(first);
    assertThat(queue.take()).isSameAs(second);
  }

  @Test
  void priorityComesFirst() {
    add(1, "A", 3);
    Job urgent = add(2, "B", 12);

    assertThat(queue.take()).isSameAs(urgent);
  }

  @Test
  void priorityCountsAmongJobsOfOneName() {
    add(1, "A", 3);
    Job urgent = add(2, "A", 12);

    assertThat(queue.take()).isSameAs(urgent);
  }

  @Test
  void priorityCanBeChangedOutsideTheQueue() {
    add(1, "A", 3);
    Job second = add(2, "B", 0);
    queue.remove(second);
    second.change(new JobChange(null, 15));
    queue.add(second);

    assertThat(queue.take()).isSameAs(second);
    assertThat(second.stored().jobClass()).isEqualTo("A");
  }

  @Test
  void jobWaitsForTheOneOfItsName() {
    Job first = add(1, "A", 0);
    Job second = add(2, "A", 0);
    queue.take();

    assertThat(queue.take()).isNull();
    assertThat(queue.isDelayed(second)).isTrue();

    queue.release(first);
    assertThat(queue.take()).isSameAs(second);
  }

  @Test
  void jobThatWasTakenIsNotDelayedByItself() {
    Job first = add(1, "A", 0);
    queue.take();

    assertThat(queue.isDelayed(first)).isFalse();
  }

  @Test
  void jobOfABusyNameDoesNotKeepOthersWaiting() {
    add(1, "A", 0);
    queue.take();
    add(2, "A", 0);
    Job other = add(3, "B", 0);

    assertThat(queue.take()).isSameAs(other);
  }

  @Test
  void removedHeadLetsTheNextOfItsNameForward() {
    Job first = add(1, "A", 0);
    Job second = add(2, "A", 0);

    assertThat(queue.remove(first)).isTrue();
    assertThat(queue.take()).isSameAs(second);
  }

  @Test
  void takenJobCannotBeRemoved() {
    Job job = add(1, "A", 0);
    queue.take();

    assertThat(queue.remove(job)).isFalse();
  }

  private Job add(int number, String name, int priority) {
    Job job =
        new Job(
            new StoredJob(
                new JobId(number),
                name,
                new UserId("USER1"),
                "A",
                'X',
                priority,
                3,
                Instant.EPOCH,
                JobPhase.INPUT,
                false,
                null,
                0));
    queue.add(job);
    return job;
  }
}
