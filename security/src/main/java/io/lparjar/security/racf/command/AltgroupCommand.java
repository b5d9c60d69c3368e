package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.GroupProfile;
import java.util.Optional;

/**
 * {@code ALTGROUP}: changes groups.
 *
 * <ol>
 *   <li>IKJ56702I, when the new superior group or owner is not there; ICH20019I, when a group is
 *       not; the command goes on with the next.
 *   <li>ICH20002I, when the command user is not SPECIAL, does not own the group nor has JOIN in it,
 *       and says more than segments.
 *   <li>ICH20005I, when the user has no such authority in the superior group that is or is to be;
 *       ICH20006I, when that one is below the group.
 *   <li>ICH20021I, for a segment without {@linkplain FieldAccess field-level access}; the group
 *       stays as it is.
 * </ol>
 */
final class AltgroupCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    run.owner(operands);
    operands.name("SUPGROUP").ifPresent(run::group);
    for (Term term : operands.positional(0)) {
      String name = run.groupName(term.upperCase());
      run.database()
          .group(name)
          .ifPresentOrElse(
              group -> alter(run, operands, group),
              () -> run.say(CommandMessage.ALTGROUP_UNKNOWN, name));
    }
  }

  private static void alter(CommandRun run, Operands operands, GroupProfile group) {
    if (!run.authority().mayAlter(group)
        && !FieldAccess.isAll(operands, SegmentTemplate.OF_GROUPS)) {
      throw new CommandException(CommandMessage.ALTGROUP_REFUSED, group.name());
    }
    FieldAccess access =
        FieldAccess.toGroup(run, group.name(), CommandMessage.ALTGROUP_SEGMENT_REFUSED);
    if (!access.mayChange(SegmentTemplate.OF_GROUPS, operands)) {
      return;
    }
    run.database()
        .alterGroup(
            group.name(),
            before ->
                before
                    .with(superior(run, operands, before), owner(operands, before))
                    .withSegments(GroupOperands.change(run, operands, before.segments(), access)));
  }

  private static String owner(Operands operands, GroupProfile before) {
    return operands.name("OWNER").orElse(before.owner());
  }

  /** The group that is to be above a group; checked while nobody else changes the tree. */
  private static String superior(CommandRun run, Operands operands, GroupProfile before) {
    Optional<String> wanted = operands.name("SUPGROUP");
    if (wanted.isEmpty()) {
      return before.superiorGroup();
    }
    if (!mayAlter(run, before.superiorGroup())) {
      throw new CommandException(
          CommandMessage.NO_AUTHORITY_TO_SUPERIOR, "SUPERIOR GROUP OF " + before.name());
    }
    String above = wanted.get();
    if (!mayAlter(run, above)) {
      throw new CommandException(CommandMessage.NO_AUTHORITY_TO_SUPERIOR, above);
    }
    for (String name = above; !name.isEmpty(); name = superiorOf(run, name)) {
      if (name.equals(before.name())) {
        throw new CommandException(CommandMessage.CANNOT_BE_SUPERIOR, above, before.name());
      }
    }
    return above;
  }

  /** Of SYS1, which has no superior group, SPECIAL decides alone. */
  private static boolean mayAlter(CommandRun run, String group) {
    return run.database()
        .group(group)
        .map(run.authority()::mayAlter)
        .orElseGet(run.authority()::isSpecial);
  }

  private static String superiorOf(CommandRun run, String group) {
    return run.database().group(group).map(GroupProfile::superiorGroup).orElse("");
  }
}
