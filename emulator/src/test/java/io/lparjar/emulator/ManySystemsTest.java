package io.lparjar.emulator;

import static io.lparjar.emulator.given.GivenDataSet.fixedBlocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.net.ftp.FTPClient;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Systems leave nothing behind, and do not see each other. */
@Timeout(300)
final class ManySystemsTest {
  private static final int IN_TURN = 50;
  private static final int AT_ONCE = 16;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** What the virtual machine itself may take meanwhile; a system in memory takes as much. */
  private static final long HEAP_TOLERANCE = 4L << 20;

  private static final Path HANDLES = Path.of("/proc/self/fd");

  /** Threads of the virtual machine and of JUnit, which stay. */
  private static final List<String> OTHER_THREADS = List.of("ForkJoinPool.commonPool-", "junit-");

  private static List<Long> threadsBefore = List.of();
  private static List<Path> handlesBefore = List.of();
  private static long heapBefore;

  /** The first ones load classes, of which some stay for good. */
  @BeforeAll
  static void useManyInTurn() throws IOException {
    useInTurn(IN_TURN / 5);
    threadsBefore = threads().map(Thread::getId).toList();
    handlesBefore = openHandles();
    heapBefore = usedHeap();
    useInTurn(IN_TURN);
  }

  @Test
  void threadsEndWithTheirSystem() {
    awaitUntil(
        () ->
            assertThat(threads().filter(thread -> !threadsBefore.contains(thread.getId())))
                .isEmpty());
  }

  @Test
  void fileHandlesAreClosedWithTheirSystem() {
    assumeThat(HANDLES).as("a host that tells the open files of a process").isDirectory();

    awaitUntil(() -> assertThat(handlesBefore).containsAll(openHandles()));
  }

  @Test
  void heapIsFreeAgainAfterTheirEnd() {
    awaitUntil(() -> assertThat(usedHeap()).isLessThan(heapBefore + HEAP_TOLERANCE));
  }

  @Test
  void stateOfEachIsItsOwn() throws Exception {
    CyclicBarrier allRun = new CyclicBarrier(AT_ONCE);
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<List<Integer>>> uses =
          IntStream.range(0, AT_ONCE)
              .<Callable<List<Integer>>>mapToObj(number -> () -> seenIn(number, allRun))
              .toList();
      List<Future<List<Integer>>> seen = threads.invokeAll(uses);

      for (int number = 0; number < AT_ONCE; number++) {
        assertThat(seen.get(number).get()).containsExactly(number);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** The numbers of the systems whose data set and user are found in that of {@code number}. */
  private static List<Integer> seenIn(int number, CyclicBarrier allRun) throws Exception {
    String user = userOf(number);
    try (ZosEmulator zos =
        ZosEmulator.builder()
            .user(user, "SECRET")
            .given(given -> given.dataSet(user + ".GIVEN", fixedBlocked(80).records("X")))
            .start()) {
      FTPClient ftp = FtpClient.connect(zos);
      assertThat(ftp.login(user, "SECRET")).isTrue();
      ftp.enterLocalPassiveMode();
      assertThat(FtpClient.store(ftp, "STORED", "LINE\r\n")).isTrue();
      allRun.await();
      List<Integer> seen =
          IntStream.range(0, AT_ONCE).filter(other -> isSeen(zos, userOf(other))).boxed().toList();
      allRun.await();
      ftp.disconnect();
      return seen;
    }
  }

  private static boolean isSeen(ZosEmulator zos, String user) {
    return zos.saf().environmentOf(new UserId(user)).isPresent()
        || zos.dataSets().find(DataSetName.parse(user + ".GIVEN")).isPresent()
        || zos.dataSets().find(DataSetName.parse(user + ".STORED")).isPresent();
  }

  private static String userOf(int number) {
    return String.format(Locale.ROOT, "USER%02d", number);
  }

  /** Starts systems one after another, has each used by a client, and stops it. */
  private static void useInTurn(int number) throws IOException {
    for (int i = 0; i < number; i++) {
      FTPClient ftp;
      try (ZosEmulator zos = ZosEmulator.builder().user("ALICE", "SECRET").start()) {
        ftp = FtpClient.login(zos);
        assertThat(FtpClient.store(ftp, "A", "LINE\r\n")).isTrue();
        if (i % 2 == 0) {
          ftp.disconnect();
        }
      }
      ftp.disconnect();
    }
  }

  private static Stream<Thread> threads() {
    Thread[] found = new Thread[Thread.activeCount() * 2 + 16];
    ThreadGroup top = Thread.currentThread().getThreadGroup();
    while (top.getParent() != null) {
      top = top.getParent();
    }
    int count = top.enumerate(found);
    return Arrays.stream(found, 0, count)
        .filter(thread -> OTHER_THREADS.stream().noneMatch(thread.getName()::startsWith));
  }

  /** What the open handles stand for, save libraries, which are opened when they are needed. */
  private static List<Path> openHandles() throws IOException {
    if (!Files.isDirectory(HANDLES)) {
      return List.of();
    }
    List<Path> open = new ArrayList<>();
    try (DirectoryStream<Path> handles = Files.newDirectoryStream(HANDLES)) {
      for (Path each : handles) {
        targetOf(each).filter(target -> !target.toString().endsWith(".jar")).ifPresent(open::add);
      }
    }
    return open;
  }

  /** Nothing when the handle was closed since it was listed. */
  private static Optional<Path> targetOf(Path handle) throws IOException {
    try {
      return Optional.of(Files.readSymbolicLink(handle));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static void awaitUntil(ThrowingRunnable assertion) {
    await().pollInSameThread().atMost(LIMIT).untilAsserted(assertion);
  }

  private static long usedHeap() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}
