package io.lparjar.emulator;

import static io.lparjar.emulator.assertj.DataSetAssert.assertThatDataSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Systems leave nothing behind and do not know each other. */
final class ManySystemsTest {
  private static final int ONE_AFTER_ANOTHER = 50;
  private static final int AT_ONCE = 16;

  @Test
  void fiftySystemsLeaveNoThreadAndNoFileHandle() throws IOException {
    startAndUse();
    Set<Thread> threads = threads();
    long handles = fileHandles();
    for (int i = 0; i < ONE_AFTER_ANOTHER; i++) {
      startAndUse();
    }

    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () -> {
              assertThat(threads()).isSubsetOf(threads);
              assertThat(fileHandles()).isLessThanOrEqualTo(handles);
            });
  }

  @Test
  void sixteenSystemsAtOnceHaveStatesOfTheirOwn() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<Boolean>> results = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      String mine = "DEVUSER.SYSTEM" + i;
      String other = "DEVUSER.SYSTEM" + (i + 1) % AT_ONCE;
      results.add(pool.submit(() -> hasOnly(mine, other)));
    }
    pool.shutdown();

    for (Future<Boolean> result : results) {
      assertThat(result.get()).isTrue();
    }
  }

  private static boolean hasOnly(String mine, String other) throws IOException {
    try (ZosEmulator zos = ZosEmulator.builder().start()) {
      FtpClient.store(FtpClient.login(zos), "'" + mine + "'", mine + "\r\n");
      assertThatDataSet(zos, mine).hasRecords(mine);
      assertThatDataSet(zos, other).doesNotExist();
      return true;
    }
  }

  private static void startAndUse() throws IOException {
    try (ZosEmulator zos = ZosEmulator.builder().start()) {
      var ftp = FtpClient.login(zos);
      assertThat(FtpClient.store(ftp, "X", "LINE\r\n")).isTrue();
      ftp.disconnect();
    }
  }

  /** Threads of systems: the virtual machine's own come and go. */
  private static Set<Thread> threads() {
    Set<Thread> alive = new HashSet<>(Thread.getAllStackTraces().keySet());
    alive.removeIf(
        thread ->
            thread.getThreadGroup() == null
                || thread.getThreadGroup().getName().equals("system")
                || thread.getName().startsWith("ForkJoinPool.commonPool"));
    return alive;
  }

  private static long fileHandles() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }
}
