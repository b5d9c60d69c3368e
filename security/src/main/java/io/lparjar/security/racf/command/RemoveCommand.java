package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserId;
import java.util.Optional;

/**
 * {@code REMOVE}: ends connections of users to a group, the current one unless GROUP is said.
 *
 * <ol>
 *   <li>ICH51003I, when user or group is not there.
 *   <li>ICH03002I, when a user is not connected; the command goes on with the next.
 *   <li>ICH03005I, when the group is the user's default group.
 *   <li>ICH02004I, when the command user may not connect to the group. [inferred]
 * </ol>
 */
final class RemoveCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    GroupProfile group =
        run.database()
            .group(operands.name("GROUP").orElse(run.user().group()))
            .orElseThrow(() -> new CommandException(CommandMessage.NAME_NOT_FOUND));
    run.owner(operands);
    if (!run.authority().mayConnectTo(group)) {
      throw new CommandException(CommandMessage.NO_AUTHORITY_TO_GROUP);
    }
    operands.positional(0).stream()
        .map(run::userId)
        .forEach(user -> remove(run, user, group.name()));
  }

  private static void remove(CommandRun run, UserId user, String group) {
    Optional<UserProfile> profile = run.database().user(user);
    if (profile.isEmpty()) {
      run.say(CommandMessage.NAME_NOT_FOUND);
    } else if (!run.database().connectionsOf(user).containsKey(group)) {
      run.say(CommandMessage.WAS_NOT_CONNECTED, user);
    } else if (profile.get().defaultGroup().equals(group)) {
      run.say(CommandMessage.IS_DEFAULT_GROUP, user);
    } else {
      run.database().remove(user, group);
    }
  }
}
