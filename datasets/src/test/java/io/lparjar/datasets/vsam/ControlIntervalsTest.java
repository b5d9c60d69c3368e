package io.lparjar.datasets.vsam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlIntervalsTest {
  @Test
  void recordsOfOneLengthFollowEachOther() {
    ControlIntervals intervals = new ControlIntervals(4_096, 0);

    assertThat(new long[] {intervals.next(80), intervals.next(80), intervals.next(80)})
        .containsExactly(0, 80, 160);
  }

  @Test
  void aRecordWithoutRoomBeginsTheNextInterval() {
    ControlIntervals intervals = new ControlIntervals(512, 0);
    intervals.next(250);

    assertThat(intervals.next(253)).isEqualTo(512);
  }

  @Test
  void twoRecordsAndTheirDescriptionsFillAnInterval() {
    ControlIntervals intervals = new ControlIntervals(512, 0);
    intervals.next(251);

    assertThat(intervals.next(251)).isEqualTo(251);
    assertThat(intervals.next(1)).isEqualTo(512);
  }

  @Test
  void aSpannedRecordTakesWholeIntervals() {
    ControlIntervals intervals = new ControlIntervals(512, 0);
    intervals.next(10);

    assertThat(intervals.next(1_005)).isEqualTo(512);
    assertThat(intervals.next(10)).isEqualTo(2_048);
  }

  @Test
  void sizesAreMultiplesOf512AndThenOf2048() {
    assertThat(ControlIntervals.isSize(512)).isTrue();
    assertThat(ControlIntervals.isSize(8_192)).isTrue();
    assertThat(ControlIntervals.isSize(8_704)).isFalse();
    assertThat(ControlIntervals.isSize(10_240)).isTrue();
    assertThat(ControlIntervals.isSize(34_816)).isFalse();
    assertThat(ControlIntervals.isSize(0)).isFalse();
  }
}
