package io.lparjar.jes.tso;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a TSO user types and sees: a person's terminal, a script, or SYSTSIN and SYSTSPRT. */
public interface TsoTerminal {

  /** Shows a line, without carriage control. */
  void show(String line);

  /** The next line of input; empty at its end. */
  Optional<String> read();

  /** The next line of input, not to be seen by anybody. */
  default Optional<String> readSecret() {
    return read();
  }

  /** Whether somebody types, and so sees what was typed. */
  default boolean isPerson() {
    return false;
  }

  /**
   * From now on the attention key has {@code action} run, on any thread.
   *
   * @param action null, and the key does what it does otherwise
   */
  default void onAttention(@Nullable Runnable action) {}

  /**
   * From now on completion offers {@code words}, in upper case, behind what was typed.
   *
   * @param words null for those it began with
   */
  default void complete(@Nullable Function<String, List<String>> words) {}
}
