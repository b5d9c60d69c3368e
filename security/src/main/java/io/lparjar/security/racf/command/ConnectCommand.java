package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.saf.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code CONNECT}: connects users to a group, the current one unless GROUP is said, or changes how
 * they are connected.
 *
 * <ol>
 *   <li>ICH51003I and ICH02003I, when user or group is not there; nothing is done.
 *   <li>ICH02004I, when the command user is not SPECIAL, does not own the group nor has CONNECT.
 *   <li>ICH02011I, when the owner is not there.
 * </ol>
 */
final class ConnectCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    List<UserId> users = operands.positional(0).stream().map(run::userId).toList();
    Optional<GroupProfile> group =
        run.database().group(operands.name("GROUP").orElse(run.user().group()));
    if (group.isEmpty() || users.stream().anyMatch(u -> run.database().user(u).isEmpty())) {
      run.say(CommandMessage.NAME_NOT_FOUND);
      throw new CommandException(CommandMessage.USERS_NOT_CONNECTED);
    }
    if (!run.authority().mayConnectTo(group.get())) {
      throw new CommandException(CommandMessage.NO_AUTHORITY_TO_GROUP);
    }
    operands
        .name("OWNER")
        .filter(owner -> !run.exists(owner))
        .ifPresent(
            owner -> {
              throw new CommandException(CommandMessage.CONNECT_OWNER_UNKNOWN);
            });
    Optional<GroupAuthority> authority = operands.name("AUTHORITY").map(ConnectCommand::authority);
    users.forEach(user -> connect(run, operands, user, group.get().name(), authority));
  }

  private static void connect(
      CommandRun run,
      Operands operands,
      UserId user,
      String group,
      Optional<GroupAuthority> authority) {
    Optional<GroupConnection> before =
        Optional.ofNullable(run.database().connectionsOf(user).get(group));
    run.database()
        .connect(
            new GroupConnection(
                user,
                group,
                authority
                    .or(() -> before.map(GroupConnection::authority))
                    .orElse(GroupAuthority.USE),
                operands
                    .name("OWNER")
                    .or(() -> before.map(GroupConnection::owner))
                    .orElse(run.user().userId().value()),
                before.map(GroupConnection::created).orElse(run.today()),
                operands
                    .choice("REVOKE", "RESUME")
                    .or(() -> before.map(GroupConnection::revoked))
                    .orElse(false)));
  }

  private static GroupAuthority authority(String text) {
    return Arrays.stream(GroupAuthority.values())
        .filter(authority -> authority.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new CommandException(CommandMessage.INVALID, "AUTHORITY", text));
  }
}
