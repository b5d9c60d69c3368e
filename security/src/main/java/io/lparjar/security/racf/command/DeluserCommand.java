package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserId;

/**
 * {@code DELUSER}: deletes users; access lists and profiles go on naming them.
 *
 * <ol>
 *   <li>ICH04001I, when there is no such user; the command goes on with the next.
 *   <li>ICH04010I, when the command user neither is SPECIAL nor owns the profile.
 *   <li>ICH04011I, for IBMUSER; ICH04009I, while there are profiles of the user's data sets. That
 *       the command goes on with the next is [inferred].
 * </ol>
 */
final class DeluserCommand implements RacfCommand {
  private static final UserId IBMUSER = new UserId("IBMUSER");

  @Override
  public void execute(CommandRun run, Operands operands) {
    for (Term term : operands.positional(0)) {
      run.database()
          .user(run.userId(term))
          .ifPresentOrElse(
              user -> delete(run, user),
              () -> run.say(CommandMessage.DELUSER_UNKNOWN, term.upperCase()));
    }
  }

  private static void delete(CommandRun run, UserProfile user) {
    if (!run.authority().mayAlter(user)) {
      throw new CommandException(CommandMessage.NOT_AUTHORIZED, "ICH04010I", "DELUSER");
    }
    if (user.userId().equals(IBMUSER)) {
      run.say(CommandMessage.IBMUSER_STAYS);
    } else if (ProfileOperand.isFirstQualifier(run.database(), user.userId().value())) {
      run.say(CommandMessage.USER_HAS_DATA_SETS, user.userId());
    } else {
      run.database().deleteUser(user.userId());
    }
  }
}
