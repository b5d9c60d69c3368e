package io.lparjar.security.racf.command;

import io.lparjar.security.racf.RacfException;
import io.lparjar.security.racf.profile.GroupProfile;

/**
 * {@code DELGROUP}: deletes groups that have neither users nor subgroups.
 *
 * <ol>
 *   <li>ICH05001I, when there is no such group; the command goes on with the next.
 *   <li>ICH05005I, when the command user is not SPECIAL, does not own the group nor has JOIN in it.
 *   <li>ICH05006I, while there are profiles of the group's data sets; ICH05004I, when it has users
 *       or subgroups; the command goes on with the next, which is [inferred].
 * </ol>
 */
final class DelgroupCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    for (Term term : operands.positional(0)) {
      String name = run.groupName(term.upperCase());
      run.database()
          .group(name)
          .ifPresentOrElse(
              group -> delete(run, group), () -> run.say(CommandMessage.DELGROUP_UNKNOWN, name));
    }
  }

  private static void delete(CommandRun run, GroupProfile group) {
    if (!run.authority().mayAlter(group)) {
      throw new CommandException(CommandMessage.NOT_AUTHORIZED, "ICH05005I", "DELGROUP");
    }
    if (ProfileOperand.isFirstQualifier(run.database(), group.name())) {
      run.say(CommandMessage.GROUP_HAS_DATA_SETS, group.name());
      return;
    }
    try {
      run.database().deleteGroup(group.name());
    } catch (RacfException e) {
      if (e.reason() != RacfException.Reason.IN_USE) {
        throw e;
      }
      run.say(CommandMessage.GROUP_NOT_DELETED, group.name());
    }
  }
}
