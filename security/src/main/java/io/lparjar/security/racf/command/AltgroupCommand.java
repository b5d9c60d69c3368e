package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.Segments;
import java.util.Optional;

/**
 * {@code ALTGROUP}: changes the superior group or the owner of groups.
 *
 * <ol>
 *   <li>IKJ56702I, when a group is not there, or the new superior one is below it.
 *   <li>ICH20005I, when the command user is not SPECIAL, does not own the group nor has JOIN in it.
 *       [recalled]
 * </ol>
 */
final class AltgroupCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    Optional<String> owner = run.owner(operands);
    Optional<String> superior = operands.name("SUPGROUP").map(name -> run.group(name).name());
    for (Term term : operands.positional(0)) {
      GroupProfile group = run.group(term.upperCase());
      if (!run.authority().mayAlter(group)) {
        throw new CommandException(CommandMessage.NOT_AUTHORIZED, "ICH20005I", "ALTGROUP");
      }
      superior.ifPresent(above -> checkNotBelow(run, group.name(), above));
      Segments segments = GroupOperands.change(run, operands, group.segments());
      run.database()
          .alterGroup(
              group.name(),
              before ->
                  before
                      .with(superior.orElse(before.superiorGroup()), owner.orElse(before.owner()))
                      .withSegments(segments));
    }
  }

  private static void checkNotBelow(CommandRun run, String group, String above) {
    for (String name = above; !name.isEmpty(); name = superiorOf(run, name)) {
      if (name.equals(group)) {
        throw new CommandException(CommandMessage.INVALID, "GROUP", above);
      }
    }
  }

  private static String superiorOf(CommandRun run, String group) {
    return run.database().group(group).map(GroupProfile::superiorGroup).orElse("");
  }
}
