package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserId;
import java.util.List;

/**
 * {@code ADDUSER}: defines users, each connected to the default group, with an expired password.
 *
 * <ol>
 *   <li>Nothing is said of a user with a password or phrase; ICH01024I of one without.
 *   <li>ICH01005I, when the command user is not SPECIAL, nor has CLAUTH(USER) and JOIN in the
 *       default group.
 *   <li>ICH01001I, for attributes that only SPECIAL gives, and for segments without field-level
 *       access, which is [inferred]; ICH01019I, for a UID in a group without GID.
 *   <li>IKJ56702I, when a name is taken already or a group is not there; nothing is done.
 * </ol>
 */
final class AdduserCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    UserOperands wanted =
        new UserOperands(
            run,
            operands,
            CommandMessage.ADDUSER_OPERAND_REFUSED,
            CommandMessage.ADDUSER_OPERAND_REFUSED);
    GroupProfile group = run.group(wanted.defaultGroup().orElse(run.user().group()));
    if (!run.authority().mayAddUserTo(group)) {
      throw new CommandException(CommandMessage.NOT_AUTHORIZED, "ICH01005I", "ADDUSER");
    }
    List<UserId> users = operands.positional(0).stream().map(run::userId).distinct().toList();
    for (UserId user : users) {
      if (run.exists(user.value())) {
        throw new CommandException(CommandMessage.INVALID, "USERID", user);
      }
      wanted.check(user);
    }
    ConnectionOperands connection = new ConnectionOperands(run, operands);
    users.forEach(user -> add(run, wanted, user, connection, group.name()));
  }

  private static void add(
      CommandRun run, UserOperands wanted, UserId user, ConnectionOperands operands, String group) {
    String creator = run.user().userId().value();
    UserProfile profile = UserProfile.of(user, group, run.today()).withOwner(creator);
    UserProfile changed = wanted.change(profile);
    GroupConnection connection = operands.initial(user, group).withOwner(changed.owner());
    run.database().addUser(changed, operands.levels(connection));
    wanted.password(user).ifPresent(typed -> run.database().setPassword(user, typed, true));
    wanted.phrase(user).ifPresent(typed -> run.database().setPassword(user, typed, true));
    boolean hasGid =
        run.database().group(group).filter(it -> it.gid() != GroupProfile.NO_GID).isPresent();
    if (changed.uid() != UserProfile.NO_UID && !hasGid) {
      run.say(CommandMessage.GROUP_WITHOUT_GID, user, group);
    }
    if (wanted.password(user).isEmpty() && wanted.phrase(user).isEmpty()) {
      run.say(CommandMessage.USER_IS_PROTECTED, user);
    }
  }
}
