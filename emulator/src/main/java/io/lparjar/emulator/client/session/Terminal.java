package io.lparjar.emulator.client.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where subcommands come from and messages go to: the DDs of a job, or a person. */
public interface Terminal {

  /** Shows a line. */
  void show(String line);

  /** The next line of input; empty at its end. */
  Optional<String> read();

  /** The next line of input, not to be seen by anybody. */
  default Optional<String> readSecret() {
    return read();
  }

  /** Whether lines of input are shown, since nobody has typed them. */
  boolean echoes();

  /**
   * From now on the attention key has {@code action} run, on any thread; a job has no such key.
   *
   * @param action null, and the key does what it does otherwise
   */
  default void onAttention(@Nullable Runnable action) {}
}
