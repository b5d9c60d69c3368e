package io.lparjar.datasets.vsam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusterAttributesTest {
  private static ClusterAttributes indexed(int keyLength, int keyOffset, int length, int interval) {
    return new ClusterAttributes(
        ClusterType.INDEXED, keyLength, keyOffset, length, length, interval, 0, 0, 1, 3, Set.of());
  }

  private static void refuses(Runnable definition) {
    assertThatThrownBy(definition::run)
        .isInstanceOfSatisfying(
            VsamException.class,
            e -> assertThat(e.reason()).isEqualTo(VsamException.Reason.INVALID_ATTRIBUTES));
  }

  @Test
  void keyMayEndWhereTheRecordEnds() {
    assertThat(indexed(10, 70, 80, 4_096).keyOffset()).isEqualTo(70);
  }

  @Test
  void keyBeyondTheRecordIsRefused() {
    refuses(() -> indexed(10, 71, 80, 4_096));
  }

  @Test
  void keyOf256BytesIsRefused() {
    refuses(() -> indexed(256, 0, 300, 4_096));
  }

  @Test
  void recordThatDoesNotFitTheControlIntervalIsRefused() {
    refuses(() -> indexed(4, 0, 506, 512));
    assertThat(indexed(4, 0, 505, 512).maximumLength()).isEqualTo(505);
  }
}
