package io.lparjar.datasets.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many at once, on few names, so that they meet. */
final class ConcurrencyTest {
  @TempDir Path home;

  @ParameterizedTest
  @EnumSource
  void catalogAndDevicesAgreeAfterwards(Backing backing) throws IOException {
    try (TestSystem system = TestSystem.on(backing, home)) {
      RandomWork.run(system);
      assertThat(system.check()).isEmpty();
      for (int i = 0; i < RandomWork.NAMES; i++) {
        assertThat(system.serialization.holder(RandomWork.sequential(i))).isEmpty();
        assertThat(system.serialization.holder(RandomWork.partitioned(i))).isEmpty();
      }
    }
  }
}
