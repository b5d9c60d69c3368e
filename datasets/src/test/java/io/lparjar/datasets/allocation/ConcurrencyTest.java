package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.TestSystem.FB_80;
import static io.lparjar.datasets.allocation.TestSystem.PDS_FB_80;
import static io.lparjar.datasets.allocation.TestSystem.member;
import static io.lparjar.datasets.allocation.TestSystem.name;
import static io.lparjar.datasets.allocation.TestSystem.requester;
import static io.lparjar.datasets.allocation.TestSystem.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many at once, on few names, so that they meet. */
final class ConcurrencyTest {
  private static final int THREADS = 4;
  private static final int OPERATIONS = 400;

  private static final Set<DataSetException.Reason> EXPECTED =
      EnumSet.of(
          DataSetException.Reason.NOT_FOUND,
          DataSetException.Reason.MEMBER_NOT_FOUND,
          DataSetException.Reason.ALREADY_EXISTS,
          DataSetException.Reason.MEMBER_ALREADY_EXISTS,
          DataSetException.Reason.IN_USE,
          DataSetException.Reason.MEMBER_IN_USE);

  @TempDir Path home;

  @ParameterizedTest
  @EnumSource
  void catalogAndDevicesAgreeAfterwards(Backing backing) throws IOException {
    try (TestSystem system = TestSystem.on(backing, home)) {
      CompletableFuture<?>[] threads =
          IntStream.range(0, THREADS)
              .mapToObj(i -> CompletableFuture.runAsync(() -> operate(system, i)))
              .toArray(CompletableFuture<?>[]::new);
      CompletableFuture.allOf(threads).join();
      assertThat(system.check()).isEmpty();
      for (int i = 0; i < 6; i++) {
        assertThat(system.serialization.holder(sequential(i))).isEmpty();
        assertThat(system.serialization.holder(partitioned(i))).isEmpty();
      }
    }
  }

  private static void operate(TestSystem system, int thread) {
    Random random = new Random(thread);
    Requester requester = requester("USER" + thread, 0x40 + thread);
    for (int i = 0; i < OPERATIONS; i++) {
      try {
        operate(system.dataSets, requester, random);
      } catch (DataSetException e) {
        assertThat(EXPECTED).contains(e.reason());
      }
    }
  }

  private static void operate(DataSets dataSets, Requester requester, Random random) {
    DataSetName data = sequential(random.nextInt(6));
    DataSetName pds = partitioned(random.nextInt(3));
    MemberName one = member("M" + random.nextInt(3));
    MemberName two = member("M" + random.nextInt(3));
    switch (random.nextInt(10)) {
      case 0, 1 -> {
        Disposition[] all = {Disposition.CATLG, Disposition.KEEP, Disposition.DELETE};
        AllocationRequest made =
            AllocationRequest.of(data, DispositionStatus.MOD, NewDataSet.anywhere(FB_80));
        store(dataSets, requester, made, random, all[random.nextInt(3)]);
      }
      case 2 ->
          store(
              dataSets,
              requester,
              AllocationRequest.existing(data, DispositionStatus.SHR),
              random,
              Disposition.KEEP);
      case 3 -> dataSets.delete(requester, data);
      case 4 -> dataSets.rename(requester, data, sequential(random.nextInt(6)));
      case 5 ->
          dataSets
              .allocate(
                  requester,
                  AllocationRequest.of(pds, DispositionStatus.NEW, NewDataSet.anywhere(PDS_FB_80)))
              .release(Disposition.CATLG);
      case 6, 7 ->
          store(
              dataSets,
              requester,
              AllocationRequest.existing(pds, DispositionStatus.SHR).member(one),
              random,
              Disposition.KEEP);
      case 8 -> dataSets.renameMember(requester, pds, one, two);
      default -> {
        if (random.nextInt(4) == 0) {
          dataSets.rename(requester, pds, partitioned(random.nextInt(3)));
        } else {
          dataSets.deleteMember(requester, pds, one);
        }
      }
    }
  }

  private static void store(
      DataSets dataSets,
      Requester requester,
      AllocationRequest request,
      Random random,
      Disposition disposition) {
    Allocation allocation = dataSets.allocate(requester, request);
    try (allocation) {
      WriteRequest mode = random.nextBoolean() ? WriteRequest.REPLACE : WriteRequest.APPEND;
      write(allocation, mode, "RECORD".repeat(1 + random.nextInt(3)));
      allocation.release(disposition);
    }
  }

  private static DataSetName sequential(int i) {
    return name("A.SEQ" + i);
  }

  private static DataSetName partitioned(int i) {
    return name("A.PDS" + i);
  }
}
