package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserId;
import java.util.List;

/**
 * {@code ALTUSER}: changes users; a password given here is expired unless NOEXPIRED is said.
 *
 * <ol>
 *   <li>ICH21009I, when there is no such user; the command goes on with the next.
 *   <li>ICH21010I, when the command user neither is SPECIAL nor owns the profile.
 *   <li>ICH21005I, when an owner gives attributes; the other operands are carried out.
 * </ol>
 */
final class AltuserCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    List<UserId> users = operands.positional(0).stream().map(run::userId).toList();
    UserOperands wanted = new UserOperands(run, operands);
    wanted.check();
    for (UserId user : users) {
      run.database()
          .user(user)
          .ifPresentOrElse(
              profile -> alter(run, operands, wanted, profile),
              () -> run.say(CommandMessage.ALTUSER_UNKNOWN, user));
    }
  }

  private static void alter(
      CommandRun run, Operands operands, UserOperands wanted, UserProfile profile) {
    if (!run.authority().mayAlter(profile)) {
      throw new CommandException(CommandMessage.NOT_AUTHORIZED, "ICH21010I", "ALTUSER");
    }
    UserId user = profile.userId();
    wanted.defaultGroup().ifPresent(group -> defaultGroup(run, user, group));
    UserProfile changed = wanted.change(profile);
    run.database()
        .alterUser(
            user,
            before ->
                before
                    .withAttributes(changed.attributes())
                    .withName(changed.name())
                    .withOwner(changed.owner())
                    .withHome(changed.home()));
    operands.choice("REVOKE", "RESUME").ifPresent(revoke -> revoke(run, profile, revoke));
    password(run, operands, wanted, user);
  }

  private static void defaultGroup(CommandRun run, UserId user, String group) {
    if (run.database().connectionsOf(user).containsKey(group)) {
      run.database().alterUser(user, before -> before.withDefaultGroup(group));
    } else {
      run.say(CommandMessage.NOT_ALTERED, "DFLTGRP");
    }
  }

  private static void revoke(CommandRun run, UserProfile profile, boolean revoke) {
    if (!revoke && !profile.revoked()) {
      run.say(CommandMessage.NOT_REVOKED, profile.userId());
    } else {
      run.database().alterUser(profile.userId(), before -> before.withRevoked(revoke));
    }
  }

  private static void password(
      CommandRun run, Operands operands, UserOperands wanted, UserId user) {
    if (operands.has("NOPASSWORD")) {
      run.database().alterUser(user, before -> before.withPassword(null));
    } else if (wanted.password().isPresent()) {
      run.database().setPassword(user, wanted.password().get(), !operands.has("NOEXPIRED"));
    } else if (operands.has("EXPIRED")) {
      run.database().alterUser(user, AltuserCommand::expire);
    } else if (operands.has("NOEXPIRED")) {
      run.say(CommandMessage.EXPIRED_IGNORED);
    }
  }

  private static UserProfile expire(UserProfile profile) {
    Password password = profile.password();
    return password == null
        ? profile
        : profile.withPassword(new Password(password.hash(), password.changed(), true));
  }
}
