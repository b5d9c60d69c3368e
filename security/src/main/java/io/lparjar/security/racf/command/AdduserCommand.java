package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserId;
import java.util.List;
import java.util.Locale;

/**
 * {@code ADDUSER}: defines users, each connected to the default group, with an expired password.
 *
 * <ol>
 *   <li>Nothing is said of a user with a password; ICH01024I of one without.
 *   <li>ICH01005I, when the command user is not SPECIAL: CLAUTH(USER) is not kept.
 *   <li>IKJ56702I, when a name is taken already or a group is not there; nothing is done.
 * </ol>
 */
final class AdduserCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    if (!run.authority().isSpecial()) {
      throw new CommandException(CommandMessage.NOT_AUTHORIZED, "ICH01005I", "ADDUSER");
    }
    List<UserId> users = operands.positional(0).stream().map(run::userId).toList();
    for (UserId user : users) {
      if (run.exists(user.value())) {
        throw new CommandException(CommandMessage.INVALID, "USERID", user);
      }
    }
    UserOperands wanted = new UserOperands(run, operands);
    wanted.check();
    users.forEach(user -> add(run, wanted, user));
  }

  private static void add(CommandRun run, UserOperands wanted, UserId user) {
    String group = wanted.defaultGroup().orElse(run.user().group());
    String home = "/u/" + user.value().toLowerCase(Locale.ROOT);
    UserProfile profile =
        UserProfile.of(user, group, run.today(), home).withOwner(run.user().userId().value());
    run.database().addUser(wanted.change(profile));
    wanted
        .password()
        .ifPresentOrElse(
            password -> run.database().setPassword(user, password, true),
            () -> run.say(CommandMessage.USER_IS_PROTECTED, user));
  }
}
