package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Tells how many checks a second 8 threads get with 10,000 generic profiles in class DATASET and as
 * many in a RACLISTed class. Run {@code main} with the test class path.
 */
final class AuthorizationBenchmark {
  private static final int PROFILES = 10_000;
  private static final int THREADS = 8;
  private static final int ROUNDS = 3;
  private static final Duration ROUND = Duration.ofSeconds(5);

  private AuthorizationBenchmark() {}

  public static void main(String[] arguments) {
    try (RacfFixture system = new RacfFixture();
        PrintWriter out =
            new PrintWriter(
                new OutputStreamWriter(
                    new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
                true)) {
      for (ResourceClass resourceClass :
          new ResourceClass[] {ResourceClass.DATASET, ResourceClass.SERVAUTH}) {
        define(system, resourceClass);
        for (int round = 0; round < ROUNDS; round++) {
          out.printf(
              Locale.ROOT, "%s: %,d checks/s%n", resourceClass, measure(system, resourceClass));
        }
      }
    }
  }

  private static void define(RacfFixture system, ResourceClass resourceClass) {
    for (int i = 0; i < PROFILES; i++) {
      String name = "APP" + i % 100 + ".LIB" + i / 100 + (i % 2 == 0 ? ".**" : ".*.X%.**");
      Protection protection = Protection.of("X", RacfFixture.DAY, AccessLevel.NONE);
      for (int entry = 0; entry < 10; entry++) {
        protection = protection.withAccess("G" + entry, AccessLevel.READ);
      }
      system.racf.add(
          ResourceProfile.of(
              resourceClass,
              ProfileName.parse(name),
              protection.withAccess("G", AccessLevel.UPDATE)));
    }
    system.racf.alterClass(resourceClass, state -> state.withActive(true));
    if (!resourceClass.equals(ResourceClass.DATASET)) {
      system.racf.alterClass(resourceClass, state -> state.with(ClassSetting.RACLIST, true));
    }
  }

  private static long measure(RacfFixture system, ResourceClass resourceClass) {
    String[] names =
        IntStream.range(0, 4096)
            .mapToObj(i -> "APP" + i % 100 + ".LIB" + i / 41 + ".DATA.X" + i % 10 + ".MORE")
            .toArray(String[]::new);
    SecurityEnvironment user = system.user();
    LongAdder checks = new LongAdder();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    long end = System.nanoTime() + ROUND.toNanos();
    try {
      CompletableFuture.allOf(
              IntStream.range(0, THREADS)
                  .mapToObj(
                      thread ->
                          CompletableFuture.runAsync(
                              () -> {
                                int i = thread * 512;
                                while (System.nanoTime() < end) {
                                  for (int n = 0; n < 256; n++, i++) {
                                    system.saf.authorize(
                                        user, resourceClass, names[i & 4095], AccessLevel.READ);
                                  }
                                  checks.add(256);
                                }
                              },
                              threads))
                  .toArray(CompletableFuture[]::new))
          .join();
    } finally {
      threads.shutdown();
    }
    return checks.sum() / ROUND.toSeconds();
  }
}
