package io.lparjar.emulator.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "V1R3", "V1R14", "V2R6", "V2", "2.4", "V2R4 ", "V3R1"})
  void unknownReleaseIsNotFound(String text) {
    assertThat(Release.find(text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void releaseIsFoundAsPeopleWriteIt(Release release) {
    assertThat(Release.find(release.toString())).contains(release);
  }

  @Test
  void caseDoesNotCount() {
    assertThat(Release.find("v2r4")).contains(Release.V2R4);
  }

  @Test
  void oldestIsBeforeNewest() {
    assertThat(Release.OLDEST.isBefore(Release.NEWEST)).isTrue();
    assertThat(Release.NEWEST.isBefore(Release.NEWEST)).isFalse();
  }

  @Test
  void releaseOfOs390IsBeforeThoseOfZos() {
    assertThat(Release.V2R10.isBefore(Release.V1R2)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "V2R10, V2R10, OS/390 02.10.00",
    "V1R5, V1R5, z/OS 01.05.00",
    "V2R4, V2R4, z/OS 02.04.00",
    "V3R1, 3.2, z/OS 03.01.00"
  })
  void serverAndSystemNameTheirRelease(Release release, String server, String system) {
    assertThat(release.server()).isEqualTo(server);
    assertThat(release.system()).isEqualTo(system);
  }
}
