package io.lparjar.security.racf.command;

import io.lparjar.security.racf.RacfException;
import io.lparjar.security.racf.profile.GroupProfile;

/**
 * {@code DELGROUP}: deletes groups that have neither users nor subgroups.
 *
 * <ol>
 *   <li>IKJ56702I, when there is no such group.
 *   <li>ICH05004I, when it is in use.
 *   <li>ICH05005I, when the command user is not SPECIAL, does not own the group nor has JOIN in it.
 *       [recalled]
 * </ol>
 */
final class DelgroupCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    for (Term term : operands.positional(0)) {
      GroupProfile group = run.group(term.upperCase());
      if (!run.authority().mayAlter(group)) {
        throw new CommandException(CommandMessage.NOT_AUTHORIZED, "ICH05005I", "DELGROUP");
      }
      delete(run, group.name());
    }
  }

  private static void delete(CommandRun run, String group) {
    try {
      run.database().deleteGroup(group);
    } catch (RacfException e) {
      if (e.reason() != RacfException.Reason.IN_USE) {
        throw e;
      }
      run.say(CommandMessage.GROUP_NOT_DELETED, group, "IT HAS USERS OR SUBGROUPS");
    }
  }
}
