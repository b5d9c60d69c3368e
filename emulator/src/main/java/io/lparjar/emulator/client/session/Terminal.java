package io.lparjar.emulator.client.session;

import java.util.Optional;

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
}
