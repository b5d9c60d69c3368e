package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.saf.UserId;
import java.util.List;
import java.util.Optional;

/**
 * {@code CONNECT}: connects users to a group, the current one unless GROUP is said, or changes how
 * they are connected.
 *
 * <ol>
 *   <li>ICH51003I and ICH02003I, when user or group is not there; nothing is done.
 *   <li>ICH02004I, when the command user is not SPECIAL, does not own the group nor has CONNECT.
 *   <li>ICH02007I, when such a user gives group attributes; ICH02008I, when he gives more authority
 *       than he has himself.
 *   <li>ICH02011I, when the owner is not there.
 *   <li>ICH02012I, for RESUME of a connection that is not revoked; ICH02013I, for REVOKE of one
 *       that is.
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
    users.forEach(user -> connect(run, operands, user, group.get()));
  }

  private static void connect(CommandRun run, Operands operands, UserId user, GroupProfile group) {
    ConnectionOperands wanted = new ConnectionOperands(run, operands);
    GroupConnection there = run.database().connectionsOf(user).get(group.name());
    GroupConnection before = there == null ? wanted.initial(user, group.name()) : there;
    GroupConnection after = wanted.levels(before);
    if (!run.authority().mayGive(group, after.authority())) {
      throw new CommandException(CommandMessage.AUTHORITY_TOO_HIGH);
    }
    after = wanted.attributes(after).withOwner(operands.name("OWNER").orElse(before.owner()));
    boolean idle =
        operands.has("RESUME")
            && operands.values("RESUME").isEmpty()
            && !before.revocation().inEffect(run::today);
    if (idle) {
      run.say(CommandMessage.CONNECTION_NOT_REVOKED, user);
    }
    boolean again =
        operands.has("REVOKE")
            && operands.values("REVOKE").isEmpty()
            && before.revocation().inEffect(run::today);
    if (again) {
      run.say(CommandMessage.CONNECTION_ALREADY_REVOKED, user);
    }
    run.database().connect(after.withRevocation(Dates.change(operands, before.revocation())));
  }
}
