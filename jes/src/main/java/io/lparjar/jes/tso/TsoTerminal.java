package io.lparjar.jes.tso;

import java.util.Optional;

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
}
