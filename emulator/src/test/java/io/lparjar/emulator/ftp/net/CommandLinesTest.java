package io.lparjar.emulator.ftp.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.command.CommandDispatcher;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommandLinesTest {
  private final List<String> received = new ArrayList<>();
  private final CommandLines lines = new CommandLines(received::add);

  private void send(String text) {
    lines.accept(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void linesEndWithCrLfOrLf() {
    send("USER A\r\nPASS B\nQUIT");

    assertThat(received).containsExactly("USER A", "PASS B");
  }

  @Test
  void aLineMayComeInPieces() {
    for (char c : "NOOP\r\n".toCharArray()) {
      send(String.valueOf(c));
    }

    assertThat(received).containsExactly("NOOP");
  }

  @Test
  void onlyTheLastCarriageReturnBelongsToTheEnd() {
    send("A\rB\r\r\n");

    assertThat(received).containsExactly("A\rB\r");
  }

  @Test
  void telnetCommandsAreSkipped() {
    send("\u00ff\u00f4\u00ff\u00f2ABOR\r\n\u00ff\u00fb\u0001NOOP\r\n");

    assertThat(received).containsExactly("ABOR", "NOOP");
  }

  @Test
  void synchWhoseUrgentByteIsOutOfTheStreamIsSkipped() {
    send("\u00ff\u00f4\u00f2ABOR\r\n\u00ff\u00f4\u00ffABOR\r\n\u00ff\u00f4\u00ff\r\n");

    assertThat(received).containsExactly("ABOR", "ABOR", "");
  }

  @Test
  void ofALineThatIsTooLongJustThatIsKept() {
    send("x".repeat(100_000));
    send("\r\nNOOP\r\n");

    assertThat(received.get(0)).hasSize(CommandDispatcher.MAXIMUM_LINE + 1);
    assertThat(received.get(1)).isEqualTo("NOOP");
  }

  @Test
  void garbageNeverMakesALineOfMoreThanTheLimit() {
    long seed = 42;
    byte[] garbage = new byte[1_000_000];
    new Random(seed).nextBytes(garbage);
    lines.accept(ByteBuffer.wrap(garbage));

    assertThat(received)
        .as("seed %s", seed)
        .allMatch(line -> line.length() <= CommandDispatcher.MAXIMUM_LINE + 1);
  }
}
