package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.TestSystem.FB_80;
import static io.lparjar.datasets.allocation.TestSystem.PDS_FB_80;
import static io.lparjar.datasets.allocation.TestSystem.member;
import static io.lparjar.datasets.allocation.TestSystem.name;
import static io.lparjar.datasets.allocation.TestSystem.requester;
import static io.lparjar.datasets.allocation.TestSystem.write;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Stores, renames and deletes at random, by many threads and on few names, so that they meet. */
final class RandomWork {
  /** Data sets of each organization that it works on. */
  static final int NAMES = 6;

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

  private RandomWork() {}

  /**
   * Works in a process of its own until that is killed.
   *
   * @param arguments home of the system, then a file that is made when work has begun
   */
  public static void main(String[] arguments) throws IOException {
    try (TestSystem system = TestSystem.on(Backing.DISK, Path.of(arguments[0]))) {
      run(system, 0, OPERATIONS / THREADS);
      Files.createFile(Path.of(arguments[1]));
      for (int round = 1; round > 0; round++) {
        run(system, round, OPERATIONS);
      }
    }
  }

  /** Works once; fails when an operation is refused for a reason that nobody expects. */
  static void run(TestSystem system) {
    run(system, 0, OPERATIONS);
  }

  private static void run(TestSystem system, int round, int operations) {
    CompletableFuture<?>[] threads =
        IntStream.range(0, THREADS)
            .mapToObj(i -> CompletableFuture.runAsync(() -> operate(system, i, round, operations)))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(threads).join();
  }

  private static void operate(TestSystem system, int thread, int round, int operations) {
    Random random = new Random((long) round * THREADS + thread);
    Requester requester = requester("USER" + thread, 0x40 + thread);
    for (int i = 0; i < operations; i++) {
      try {
        operate(system.dataSets, requester, random);
      } catch (DataSetException e) {
        if (!EXPECTED.contains(e.reason())) {
          throw e;
        }
      }
    }
  }

  private static void operate(DataSets dataSets, Requester requester, Random random) {
    DataSetName data = sequential(random.nextInt(NAMES));
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
      case 4 -> dataSets.rename(requester, data, sequential(random.nextInt(NAMES)));
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

  static DataSetName sequential(int i) {
    return name("A.SEQ" + i);
  }

  static DataSetName partitioned(int i) {
    return name("A.PDS" + i);
  }
}
