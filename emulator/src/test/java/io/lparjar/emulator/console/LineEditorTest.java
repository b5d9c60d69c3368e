package io.lparjar.emulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class LineEditorTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** Foreground or background of any sort. */
  private static final Pattern COLOUR =
      Pattern.compile("\\x1b\\[(?:\\d+;)*(?:3[0-8]|4[0-8]|9\\d|10\\d)[;m]");

  /** Two candidates with descriptions, which a tab lists. */
  private static final Completer COMPLETER =
      (reader, line, candidates) ->
          candidates.addAll(
              List.of(
                  new Candidate("D T", "D T", null, "time", null, null, true),
                  new Candidate("D A", "D A", null, "activity", null, null, true)));

  private static String screen(@Nullable String noColor) throws IOException {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    try (PipedOutputStream typed = new PipedOutputStream();
        Terminal terminal =
            new ExternalTerminal(
                "test",
                "xterm-256color",
                new PipedInputStream(typed),
                shown,
                StandardCharsets.UTF_8)) {
      terminal.setSize(Size.of(80, 24));
      LineReader reader = LineEditor.on(terminal, COMPLETER, noColor);
      CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> reader.readLine("- "));
      Awaitility.await()
          .atMost(LIMIT)
          .until(() -> !terminal.getAttributes().getLocalFlag(Attributes.LocalFlag.ICANON));
      typed.write("D\t\t\r\r".getBytes(StandardCharsets.US_ASCII));
      typed.flush();
      line.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    }
    return shown.toString(StandardCharsets.UTF_8);
  }

  @Test
  void noColorIsRespected() throws IOException {
    assertThat(screen("1")).contains("activity").doesNotContainPattern(COLOUR);
  }

  @ParameterizedTest
  @NullAndEmptySource
  void candidatesAreInColourOtherwise(@Nullable String noColor) throws IOException {
    assertThat(screen(noColor)).contains("activity").containsPattern(COLOUR);
  }
}
