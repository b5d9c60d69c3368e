package io.lparjar.jes.subsystem;

import io.lparjar.security.saf.SecurityEnvironment;
import java.util.List;
import java.util.Optional;

/** The console as jobs reach it: by COMMAND statements, and by slash commands of SDSF. */
@FunctionalInterface
public interface OperatorCommands {

  /**
   * Carries out an operator command; any thread may call this.
   *
   * @return the lines of the answer; empty when the user may not
   */
  Optional<List<String>> execute(SecurityEnvironment user, String command);
}
