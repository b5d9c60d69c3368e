package io.lparjar.emulator.tso;

import static io.lparjar.emulator.given.GivenDataSet.fixedBlocked;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ZosEmulator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ReadyPromptTest {
  @SuppressWarnings("NullAway.Init")
  private static ZosEmulator system;

  @BeforeAll
  static void start() {
    system = ZosEmulator.builder().start();
    system.given().dataSet("DEVUSER.WORK.FB", fixedBlocked(80).records("X"));
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  private static List<String> words(String line) {
    return system.tso().words(system.tso().logon("DEVUSER").orElseThrow(), line);
  }

  @Test
  void completionOffersCommandsFirst() {
    assertThat(words("li")).contains("LISTDS", "PERMIT").doesNotContain("WORK.FB");
    assertThat(words("help li")).contains("LISTDS", "PERMIT");
  }

  @Test
  void completionOffersKeywordsAndDataSets() {
    assertThat(words("permit work")).contains("CLASS", "ID", "ACCESS", "WORK.FB");
    assertThat(words("alloc f")).contains("DEVUSER.WORK.FB");
    assertThat(words("allocate f")).contains("FILE", "DATASET", "REUSE");
  }

  @Test
  void completionOffersDataSetsBehindAnythingElse() {
    assertThat(words("nosuch w")).containsExactly("DEVUSER.WORK.FB", "WORK.FB");
  }
}
