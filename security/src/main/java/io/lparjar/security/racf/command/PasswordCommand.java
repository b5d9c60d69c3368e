package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserId;
import java.util.List;

/**
 * {@code PASSWORD}: changes one's own password, or resets another user's to the default group's
 * name, expired.
 *
 * <ol>
 *   <li>ICH08005I, when the first value is not the current password.
 *   <li>ICH08002I, ICH08014I, when the new one is the same, or against the rules.
 *   <li>ICH08001I, ICH08007I, ICH08008I, when the other user is not there, not one's business, or
 *       has no password.
 *   <li>ICH08003I, for an interval that is not 1 to 254 days; intervals of users are not kept, that
 *       of SETROPTS counts for all.
 * </ol>
 */
final class PasswordCommand implements RacfCommand {
  private static final int LONGEST_INTERVAL = 254;

  @Override
  public void execute(CommandRun run, Operands operands) {
    checkInterval(operands);
    if (operands.has("USER")) {
      operands.values("USER").forEach(user -> reset(run, operands, user));
    } else if (operands.has("PASSWORD")) {
      change(run, operands.values("PASSWORD"));
    }
  }

  private static void checkInterval(Operands operands) {
    operands
        .text("INTERVAL")
        .filter(text -> Numbers.parse(text, 1, LONGEST_INTERVAL).isEmpty())
        .ifPresent(
            text -> {
              throw new CommandException(CommandMessage.INTERVAL_OUT_OF_RANGE, LONGEST_INTERVAL);
            });
  }

  private static void change(CommandRun run, List<Term> passwords) {
    UserId user = run.user().userId();
    if (passwords.size() < 2) {
      throw new CommandException(CommandMessage.MISSING, "NEW PASSWORD+", "NEW PASSWORD");
    }
    String current = passwords.get(0).text();
    String wanted = passwords.get(1).text();
    if (!run.database().isPassword(user, current)) {
      throw new CommandException(CommandMessage.WRONG_PASSWORD);
    }
    if (run.database().isPassword(user, wanted)) {
      throw new CommandException(CommandMessage.PASSWORD_UNCHANGED);
    }
    if (!run.database().allowsPassword(wanted)) {
      throw new CommandException(CommandMessage.PASSWORD_AGAINST_RULES);
    }
    run.database().setPassword(user, wanted, false);
  }

  private static void reset(CommandRun run, Operands operands, Term name) {
    UserProfile user =
        run.database()
            .user(run.userId(name))
            .orElseThrow(
                () -> new CommandException(CommandMessage.PASSWORD_USER_UNKNOWN, name.upperCase()));
    if (!run.authority().mayAlter(user)) {
      throw new CommandException(CommandMessage.PASSWORD_REFUSED, user.userId());
    }
    if (user.password() == null) {
      throw new CommandException(CommandMessage.NO_PASSWORD, user.userId());
    }
    if (!operands.has("INTERVAL") && !operands.has("NOINTERVAL")) {
      run.database().setPassword(user.userId(), user.defaultGroup(), true);
    }
  }
}
