package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.jes.jcl.TimeLimit;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.spool.MovingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StepTimerTest {
  private final MovingClock clock = new MovingClock(TestSystem.CLOCK.instant());
  private final Cancellation cancellation = new Cancellation();

  private StepTimer start(TimeLimit step, TimeLimit job, int usedSeconds) {
    return StepTimer.start(clock, cancellation, step, job, Duration.ofSeconds(usedSeconds));
  }

  private void awaitEnd() {
    TestSystem.waiting().until(cancellation::isPending);
  }

  @Test
  void theStepsTimeEndsIt() {
    start(new TimeLimit(90), TimeLimit.NONE, 1000);
    clock.advance(Duration.ofSeconds(91));
    awaitEnd();

    assertThatThrownBy(cancellation::check).isInstanceOf(Abend.class).hasMessageContaining("S322");
  }

  @Test
  void theJobsTimeIsSharedByItsSteps() {
    start(new TimeLimit(90), new TimeLimit(60), 50);
    clock.advance(Duration.ofSeconds(11));
    awaitEnd();

    assertThat(cancellation.isRequested()).isFalse();
  }

  @Test
  void whatIsNotLimitedDoesNotEnd() {
    StepTimer timer = start(TimeLimit.NONE, TimeLimit.UNLIMITED, 0);
    clock.advance(Duration.ofDays(1000));
    timer.close();

    assertThat(cancellation.isPending()).isFalse();
  }

  @Test
  void aStepThatHasEndedInTimeIsLeftAlone() {
    start(new TimeLimit(90), TimeLimit.NONE, 0).close();
    clock.advance(Duration.ofSeconds(91));

    assertThat(cancellation.isPending()).isFalse();
  }
}
