package io.lparjar.emulator;

import static io.lparjar.emulator.given.GivenDataSet.fixedBlocked;

import java.util.Arrays;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures how long a system in memory takes to start, to go back to its start and to end, in a
 * virtual machine that is warm: with a user and a data set of the test's own. The first half of the
 * rounds warms up.
 *
 * <p>Arguments: the number of rounds, 200 when left out.
 */
final class StartBenchmark {
  private static final Logger LOG = LoggerFactory.getLogger(StartBenchmark.class);

  private StartBenchmark() {}

  public static void main(String[] arguments) {
    int rounds = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
    long[] starts = new long[rounds];
    long[] resets = new long[rounds];
    long[] ends = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long begin = System.nanoTime();
      ZosEmulator zos = start();
      long started = System.nanoTime();
      zos.reset();
      long reset = System.nanoTime();
      zos.close();
      starts[i] = started - begin;
      resets[i] = reset - started;
      ends[i] = System.nanoTime() - reset;
    }
    report("start", starts);
    report("reset", resets);
    report("close", ends);
  }

  private static ZosEmulator start() {
    return ZosEmulator.builder()
        .user("ALICE", "SECRET")
        .given(given -> given.dataSet("ALICE.INPUT", fixedBlocked(80).records("HELLO")))
        .start();
  }

  private static void report(String what, long[] nanos) {
    long[] warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
    Arrays.sort(warm);
    LOG.warn(
        String.format(
            Locale.ROOT,
            "%s: p50 %.1f ms, p95 %.1f ms, %d rounds",
            what,
            warm[warm.length / 2] / 1e6,
            warm[warm.length * 95 / 100] / 1e6,
            warm.length));
  }
}
