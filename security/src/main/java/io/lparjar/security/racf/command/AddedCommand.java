package io.lparjar.security.racf.command;

import io.lparjar.security.saf.SecurityEnvironment;
import java.util.List;

/** A RACF command of another package, made known by {@link RacfCommands#add}. */
@FunctionalInterface
public interface AddedCommand {

  /**
   * Carries the command out; whatever its text is, it ends in messages and a return code.
   *
   * @param user who issues it
   * @param operands what follows its name
   */
  CommandResult execute(SecurityEnvironment user, List<Term> operands);
}
