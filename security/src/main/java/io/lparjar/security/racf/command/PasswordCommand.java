package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code PASSWORD} and {@code PHRASE}: change one's own password, phrase or interval, or reset
 * another user's password to the default group's name, expired.
 *
 * <ol>
 *   <li>ICH08005I, ICH08022I, when the first value is not the current password or phrase.
 *   <li>ICH08002I, ICH08014I, ICH08015I, ICH08017I and their kin for phrases, when the new one is
 *       the same, against the rules, in the history, or comes too soon.
 *   <li>ICH08001I, ICH08007I, ICH08008I, when the other user is not there, not one's business, or
 *       has no password.
 *   <li>ICH08003I, for an interval that is longer than that of SETROPTS, or 254 days.
 * </ol>
 */
final class PasswordCommand implements RacfCommand {
  private static final int LONGEST_INTERVAL = 254;

  @Override
  public void execute(CommandRun run, Operands operands) {
    if (operands.has("USER")) {
      operands.values("USER").forEach(user -> other(run, operands, user));
      return;
    }
    if (operands.has("PASSWORD")) {
      change(run, operands.values("PASSWORD"), false);
    }
    if (operands.has("PHRASE")) {
      change(run, operands.values("PHRASE"), true);
    }
    if (operands.has("INTERVAL") || operands.has("NOINTERVAL")) {
      UserProfile own =
          run.database()
              .user(run.user().userId())
              .orElseThrow(
                  () ->
                      new CommandException(
                          CommandMessage.PASSWORD_USER_UNKNOWN, run.user().userId()));
      interval(run, operands, own);
    }
  }

  private static void change(CommandRun run, List<Term> values, boolean phrase) {
    UserId user = run.user().userId();
    String what = phrase ? "PHRASE" : "PASSWORD";
    if (values.size() < 2) {
      throw new CommandException(CommandMessage.MISSING, "NEW " + what + "+", "NEW " + what);
    }
    String current = values.get(0).text();
    String wanted = values.get(1).text();
    boolean right = isOfKind(current, phrase) && run.database().isPassword(user, current);
    require(right, phrase ? CommandMessage.WRONG_PHRASE : CommandMessage.WRONG_PASSWORD);
    require(
        !run.database().isPassword(user, wanted),
        phrase ? CommandMessage.PHRASE_UNCHANGED : CommandMessage.PASSWORD_UNCHANGED);
    require(!isTooSoon(run, user, phrase), CommandMessage.PASSWORD_TOO_SOON);
    require(
        isOfKind(wanted, phrase) && run.database().allowsPassword(user, wanted),
        phrase ? CommandMessage.NEW_PHRASE_AGAINST_RULES : CommandMessage.PASSWORD_AGAINST_RULES);
    require(
        !run.database().isInHistory(user, wanted),
        phrase ? CommandMessage.PHRASE_IN_HISTORY : CommandMessage.PASSWORD_IN_HISTORY);
    run.database().setPassword(user, wanted, false);
  }

  /** Phrases are longer than passwords. */
  private static boolean isOfKind(String typed, boolean phrase) {
    return phrase == typed.length() > 8;
  }

  private static void require(boolean fulfilled, CommandMessage otherwise) {
    if (!fulfilled) {
      throw new CommandException(otherwise);
    }
  }

  private static boolean isTooSoon(CommandRun run, UserId user, boolean phrase) {
    int days = run.database().options().password().minimumDays();
    return run.database()
        .user(user)
        .map(UserProfile::credentials)
        .map(credentials -> phrase ? credentials.phrase() : credentials.password())
        .filter(password -> isRecent(run, password, days))
        .isPresent();
  }

  private static boolean isRecent(CommandRun run, @Nullable Password password, int days) {
    return password != null
        && !password.expired()
        && run.today().isBefore(password.changed().plusDays(days));
  }

  private static void other(CommandRun run, Operands operands, Term name) {
    UserProfile user =
        run.database()
            .user(run.userId(name))
            .orElseThrow(
                () -> new CommandException(CommandMessage.PASSWORD_USER_UNKNOWN, name.upperCase()));
    if (!run.authority().mayAlter(user)) {
      throw new CommandException(CommandMessage.PASSWORD_REFUSED, user.userId());
    }
    if (user.credentials().isProtected()) {
      throw new CommandException(CommandMessage.NO_PASSWORD, user.userId());
    }
    if (operands.has("INTERVAL") || operands.has("NOINTERVAL")) {
      interval(run, operands, user);
    } else {
      run.database().setPassword(user.userId(), user.defaultGroup(), true);
    }
  }

  private static void interval(CommandRun run, Operands operands, UserProfile user) {
    if (operands.has("NOINTERVAL") && !run.authority().mayAlter(user)) {
      throw new CommandException(CommandMessage.PASSWORD_REFUSED, user.userId());
    }
    int system = run.database().options().password().intervalDays();
    int longest = system == 0 ? LONGEST_INTERVAL : system;
    int days =
        operands
            .text("INTERVAL")
            .map(
                text ->
                    Numbers.parse(text, 1, longest)
                        .orElseThrow(
                            () ->
                                new CommandException(
                                    CommandMessage.INTERVAL_OUT_OF_RANGE, longest)))
            .orElse(0);
    run.database()
        .alterUser(
            user.userId(),
            before -> before.withCredentials(before.credentials().withIntervalDays(days)));
  }
}
