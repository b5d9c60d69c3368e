package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.session.ClientSession;

/** What a subcommand does. One instance serves all sessions. */
@FunctionalInterface
public interface SubcommandAction {

  /**
   * Carries the subcommand out.
   *
   * @param operands what followed the name, without blanks around it
   * @throws io.lparjar.emulator.client.session.ClientFailure when it fails; what there is to say
   *     about that has been said
   */
  void execute(ClientSession session, String operands);
}
