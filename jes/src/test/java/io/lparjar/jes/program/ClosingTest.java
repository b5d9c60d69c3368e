package io.lparjar.jes.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
  private final List<String> closed = new ArrayList<>();

  @Test
  void allAreClosedAlthoughSomeFail() {
    List<Closeable> things =
        List.of(
            () -> closed.add("A"),
            () -> {
              throw new IllegalStateException("B");
            },
            () -> {
              throw new IOException("C");
            },
            () -> closed.add("D"));

    assertThatThrownBy(() -> Closing.all(things))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("B")
        .hasSuppressedException(new IOException("C"));
    assertThat(closed).containsExactly("A", "D");
  }

  @Test
  void thousandsAreClosed() throws IOException {
    Closeable thing = () -> closed.add("X");

    Closing.all(Collections.nCopies(100_000, thing));

    assertThat(closed).hasSize(100_000);
  }
}
