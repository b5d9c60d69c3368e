package io.lparjar.emulator.ftp.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.site.SiteMessage;
import io.lparjar.emulator.ftp.unix.UnixMessage;
import io.lparjar.emulator.release.Release;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OlderTextTest {

  @ParameterizedTest
  @CsvSource({"V2R10, Site", "V1R6, Site", "V1R7, SITE", "V3R1, SITE"})
  void siteIsInCapitalsSinceV1R7(Release release, String word) {
    assertThat(Reply.of(release, SiteMessage.ACCEPTED).lines())
        .containsExactly(word + " command was accepted");
  }

  @ParameterizedTest
  @CsvSource({"V2R10, .", "V2R5, .", "V3R1, ''"})
  void unixDirectoryHasNoPeriodSinceV3R1(Release release, String period) {
    assertThat(Reply.of(release, UnixMessage.DIRECTORY_ENTERED, "/tmp").lines())
        .containsExactly("HFS directory /tmp is the current working directory" + period);
  }

  @Test
  void newestReleaseHasTheTextsThemselves() {
    Stream.of(SiteMessage.values(), UnixMessage.values(), ServerMessage.values())
        .flatMap(Arrays::<ReplyText>stream)
        .forEach(text -> assertThat(text.text(Release.NEWEST)).isEqualTo(text.text()));
  }

  @Test
  void textThatNeverChangedIsTheSameInTheOldestRelease() {
    assertThat(Reply.of(Release.OLDEST, ServerMessage.NOOP_OK))
        .isEqualTo(Reply.of(ServerMessage.NOOP_OK));
  }
}
