package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.Segments;
import java.util.List;

/**
 * {@code ADDGROUP}: defines groups under SUPGROUP, which is the current group unless it is said.
 *
 * <ol>
 *   <li>IKJ56702I, when the name is taken already or the superior group is not there.
 *   <li>ICH00005I, when the command user is not SPECIAL, does not own the superior group nor has
 *       JOIN in it. [recalled]
 * </ol>
 */
final class AddgroupCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    List<String> groups =
        operands.positional(0).stream().map(term -> run.groupName(term.upperCase())).toList();
    for (String group : groups) {
      if (run.exists(group)) {
        throw new CommandException(CommandMessage.INVALID, "GROUP", group);
      }
    }
    GroupProfile superior = run.group(operands.name("SUPGROUP").orElse(run.user().group()));
    if (!run.authority().mayAlter(superior)) {
      throw new CommandException(CommandMessage.NOT_AUTHORIZED, "ICH00005I", "ADDGROUP");
    }
    String owner = run.owner(operands).orElse(run.user().userId().value());
    for (String name : groups) {
      FieldAccess access = FieldAccess.toGroup(run, name, CommandMessage.ADDGROUP_SEGMENT_REFUSED);
      Segments segments = GroupOperands.change(run, operands, Segments.NONE, access);
      run.database()
          .addGroup(new GroupProfile(name, superior.name(), owner, run.today(), segments));
    }
  }
}
