package io.lparjar.jes.program.shell;

import java.io.IOException;
import java.util.List;

/** A command of the shell. Holds no state. */
@FunctionalInterface
interface ShellCommand {

  /**
   * Runs it.
   *
   * @param arguments without its name
   * @return its exit status
   * @throws ShellException when it fails
   */
  int run(ShellSession session, List<String> arguments) throws IOException;
}
