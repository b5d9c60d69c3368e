package io.lparjar.emulator.ftp.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.StoredDataSets;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever a client sends, it gets a reply and its session goes on. {@code -Dlparjar.seed=2} plays
 * other lines.
 */
class CommandFuzzTest {
  private static final int LINES = 5_000;
  private static final long SEED = 1;
  private static final List<String> PIECES =
      List.of(
          "'",
          "''",
          "(",
          ")",
          "(*)",
          "*",
          "**",
          "%",
          ".",
          "..",
          "/",
          "//",
          "//'",
          " ",
          "=",
          ",",
          "|",
          "|1|127.0.0.1|5000|",
          "127,0,0,1,9,9",
          "USER1",
          "USER1.",
          "A.B(C)",
          "A.B(+1)",
          "(0)",
          "-1",
          "0",
          "32760",
          "99999999999",
          "TRUE",
          "UTF8",
          "\u00ff",
          "\u0000",
          "\t",
          "%s%n",
          "JOB00001",
          "JOB00001.1",
          "X".repeat(300));

  @Test
  @Timeout(300)
  void everyCommandLineIsAnswered() {
    List<String> verbs = new ArrayList<>();
    for (Verb verb : Verb.values()) {
      if (verb != Verb.QUIT) {
        verbs.add(verb.name());
      }
    }
    play(verbs, " ");
  }

  @Test
  @Timeout(300)
  void everySiteCommandIsAnswered() {
    List<String> words = new ArrayList<>();
    SiteParameters.rows().forEach(row -> words.add("SITE " + row.name()));
    play(words, "=");
  }

  private static void play(List<String> beginnings, String separator) {
    long seed = Long.getLong("lparjar.seed", SEED);
    try (StoredDataSets dataSets = new StoredDataSets()) {
      play(dataSets.dialogue(), beginnings, separator, seed);
    }
  }

  private static void play(
      Dialogue dialogue, List<String> beginnings, String separator, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < LINES; i++) {
      StringBuilder line = new StringBuilder(pick(beginnings, random));
      line.append(random.nextInt(8) == 0 ? "" : separator);
      for (int pieces = random.nextInt(5); pieces > 0; pieces--) {
        line.append(pick(PIECES, random));
      }
      String text = line.toString();
      assertThatCode(() -> assertAnswered(dialogue.say(text)))
          .as("seed %d, line %d: %s", seed, i, text)
          .doesNotThrowAnyException();
      if (!dialogue.session().isLoggedIn()) {
        dialogue.say("USER user1");
        dialogue.say("PASS SECRET");
      }
    }
  }

  private static void assertAnswered(List<String> reply) {
    assertThat(reply).isNotEmpty().allMatch(line -> line.length() >= 4 || line.isEmpty());
    assertThat(reply.get(reply.size() - 1)).matches("[1-5]\\d\\d .*").doesNotStartWith("451");
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
