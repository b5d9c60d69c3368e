package io.lparjar.datasets.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrackCapacityTest {

  @ParameterizedTest
  @CsvSource({
    "1, 86",
    "80, 78",
    "4096, 12",
    "7548, 7",
    "8906, 6",
    "8907, 5",
    "10796, 5",
    "10797, 4",
    "13682, 4",
    "13683, 3",
    "18452, 3",
    "18453, 2",
    "27998, 2",
    "27999, 1",
    "32760, 1",
    "56664, 1"
  })
  void blocksPerTrackFollowsTheTableOfTheDevice(int length, int blocks) {
    assertThat(TrackCapacity.blocksPerTrack(length)).isEqualTo(blocks);
  }
}
