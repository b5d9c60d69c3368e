package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.DataSetsTest.assertReason;
import static io.lparjar.datasets.allocation.TestSystem.requester;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.allocation.Serialization.Hold;
import io.lparjar.datasets.allocation.Serialization.Mode;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class SerializationTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final DataSetName NAME = new DataSetName("A.B");
  private static final MemberName MEMBER = new MemberName("M");

  private final Serialization serialization = new Serialization();
  private final Requester user1 = requester("USER1", 0x1A);
  private final Requester user2 = requester("USER2", 0x35);
  private final Requester user3 = requester("USER3", 0x36);

  @Test
  void manyMayShare() {
    Hold first = serialization.obtain(user1, NAME, Mode.SHARED);
    Hold second = serialization.obtain(user2, NAME, Mode.SHARED);
    assertReason(Reason.IN_USE, () -> serialization.obtain(user3, NAME, Mode.EXCLUSIVE));
    first.close();
    assertReason(Reason.IN_USE, () -> serialization.obtain(user3, NAME, Mode.EXCLUSIVE));
    second.close();
    serialization.obtain(user3, NAME, Mode.EXCLUSIVE).close();
  }

  @Test
  void exclusiveHolderIsNamed() {
    Hold hold = serialization.obtain(user2, NAME, Mode.EXCLUSIVE);
    assertThatThrownBy(() -> serialization.obtain(user1, NAME, Mode.SHARED))
        .isInstanceOfSatisfying(
            DataSetException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.IN_USE);
              assertThat(e.holder()).contains("0035 USER2 EXCL on SYSDSN");
            });
    hold.close();
    assertThat(serialization.holder(NAME)).isEmpty();
  }

  @Test
  void memberHolderIsNamed() {
    Hold hold = serialization.obtain(user1, NAME, MEMBER, Mode.SHARED);
    assertThatThrownBy(() -> serialization.obtain(user2, NAME, MEMBER, Mode.EXCLUSIVE))
        .isInstanceOfSatisfying(
            DataSetException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.MEMBER_IN_USE);
              assertThat(e.holder()).contains("001A USER1 SHR on SPFEDIT");
              assertThat(e.dataSet()).isEqualTo("A.B(M)");
            });
    hold.close();
  }

  @Test
  void oneAddressSpaceMayHoldAgain() {
    Hold first = serialization.obtain(user1, NAME, Mode.EXCLUSIVE);
    Hold second = serialization.obtain(user1, NAME, Mode.SHARED);
    first.close();
    assertReason(Reason.IN_USE, () -> serialization.obtain(user2, NAME, Mode.EXCLUSIVE));
    Hold shared = serialization.obtain(user2, NAME, Mode.SHARED);
    assertReason(Reason.IN_USE, () -> serialization.obtain(user1, NAME, Mode.EXCLUSIVE));
    second.close();
    shared.close();
    assertThat(serialization.holder(NAME)).isEmpty();
  }

  @Test
  void holdClosedTwiceReleasesOnce() {
    Hold first = serialization.obtain(user1, NAME, Mode.EXCLUSIVE);
    Hold second = serialization.obtain(user1, NAME, Mode.EXCLUSIVE);
    first.close();
    first.close();
    assertReason(Reason.IN_USE, () -> serialization.obtain(user2, NAME, Mode.SHARED));
    second.close();
  }

  @Test
  void whoWaitsIsToldAndServed() throws Exception {
    Hold hold = serialization.obtain(user2, NAME, Mode.EXCLUSIVE);
    CompletableFuture<String> told = new CompletableFuture<>();
    CompletableFuture<Hold> served =
        CompletableFuture.supplyAsync(() -> waitFor(user1, Mode.EXCLUSIVE, told));
    assertThat(told.get()).isEqualTo("0035 USER2 EXCL on SYSDSN");
    assertThat(served).isNotDone();
    hold.close();
    served.get().close();
    assertThat(serialization.holder(NAME)).isEmpty();
  }

  @Test
  void nobodyOvertakesWhoWaits() throws Exception {
    Hold hold = serialization.obtain(user1, NAME, Mode.SHARED);
    CompletableFuture<String> told = new CompletableFuture<>();
    CompletableFuture<Hold> served =
        CompletableFuture.supplyAsync(() -> waitFor(user2, Mode.EXCLUSIVE, told));
    told.get();
    assertReason(Reason.IN_USE, () -> serialization.obtain(user3, NAME, Mode.SHARED));
    serialization.obtain(user1, NAME, Mode.SHARED).close();
    hold.close();
    served.get().close();
    serialization.obtain(user3, NAME, Mode.SHARED).close();
  }

  @Test
  void interruptedWaitHoldsNothing() {
    Hold hold = serialization.obtain(user2, NAME, Mode.EXCLUSIVE);
    CompletableFuture<String> told = new CompletableFuture<>();
    CompletableFuture<Thread> waiting = new CompletableFuture<>();
    CompletableFuture<Hold> failed =
        CompletableFuture.supplyAsync(
            () -> {
              waiting.complete(Thread.currentThread());
              return waitFor(user1, Mode.SHARED, told);
            });
    await().atMost(LIMIT).until(told::isDone);
    waiting.join().interrupt();
    await().atMost(LIMIT).until(failed::isCompletedExceptionally);
    hold.close();
    assertThat(serialization.holder(NAME)).isEmpty();
  }

  @Test
  void waitEndsAtOnceWhenNothingIsInTheWay() throws Exception {
    CompletableFuture<String> told = new CompletableFuture<>();
    serialization.await(user1, NAME, Mode.EXCLUSIVE, told::complete).close();
    assertThat(told).isNotDone();
  }

  private Hold waitFor(Requester requester, Mode mode, CompletableFuture<String> told) {
    try {
      return serialization.await(requester, NAME, mode, told::complete);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
