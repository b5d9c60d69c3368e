package io.lparjar.datasets.pds;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.saf.UserId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

final class IspfStatisticsTest {
  private static final UserId USER1 = new UserId("USER1");
  private static final UserId USER2 = new UserId("USER2");
  private static final LocalDateTime MADE = LocalDateTime.of(2026, 3, 25, 9, 17);

  @Test
  void newMemberHasNoModification() {
    assertThat(IspfStatistics.ofNew(10, MADE, USER1))
        .isEqualTo(new IspfStatistics(1, 0, LocalDate.of(2026, 3, 25), MADE, 10, 10, 0, USER1));
  }

  @Test
  void replacedMemberKeepsItsBeginning() {
    LocalDateTime later = MADE.plusDays(3);
    assertThat(IspfStatistics.ofNew(10, MADE, USER1).replaced(7, later, USER2))
        .isEqualTo(new IspfStatistics(1, 1, LocalDate.of(2026, 3, 25), later, 7, 10, 7, USER2));
  }

  @Test
  void modificationEndsAt99() {
    IspfStatistics statistics = IspfStatistics.ofNew(1, MADE, USER1);
    for (int i = 0; i < 120; i++) {
      statistics = statistics.replaced(1, MADE, USER1);
    }
    assertThat(statistics.modification()).isEqualTo(99);
  }
}
