package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.Credentials;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code ALTUSER}: changes users; a password or phrase given here is expired unless NOEXPIRED is
 * said.
 *
 * <ol>
 *   <li>ICH21009I, when there is no such user; the command goes on with the next.
 *   <li>ICH21010I, when the command user is neither SPECIAL nor group-SPECIAL over the user, does
 *       not own the profile, nor changes just segments, or his own name or default group.
 *   <li>ICH21012I, when an AUDITOR without such authority says more than UAUDIT.
 *   <li>ICH21006I, for more authority in a group than the command user has there.
 *   <li>ICH21005I, when an owner gives attributes; the other operands are carried out.
 *   <li>ICH21028I, for a segment without {@linkplain FieldAccess field-level access}.
 *   <li>ICH21019I, for RESUME of a user who is not revoked.
 * </ol>
 */
final class AltuserCommand implements RacfCommand {
  private static final Set<String> OWN = Set.of("NAME", "DFLTGRP");
  private static final Set<String> OF_AUDITORS = Set.of("UAUDIT", "NOUAUDIT");
  private static final int LONGEST_INTERVAL = 254;

  @Override
  public void execute(CommandRun run, Operands operands) {
    List<UserId> users = operands.positional(0).stream().map(run::userId).toList();
    UserOperands wanted =
        new UserOperands(
            run,
            operands,
            CommandMessage.ALTUSER_OPERAND_REFUSED,
            CommandMessage.ALTUSER_SEGMENT_REFUSED);
    for (UserId user : users) {
      wanted.check(user);
      run.database()
          .user(user)
          .ifPresentOrElse(
              profile -> alter(run, operands, wanted, profile),
              () -> run.say(CommandMessage.ALTUSER_UNKNOWN, user));
    }
  }

  private static void alter(
      CommandRun run, Operands operands, UserOperands wanted, UserProfile profile) {
    UserId user = profile.userId();
    boolean own = run.authority().isUser(user.value()) && operands.hasOnly(OWN);
    boolean segments = FieldAccess.isAll(operands, SegmentTemplate.OF_USERS);
    if (!run.authority().mayAlter(profile) && !own && !segments) {
      audit(run, operands, profile);
      return;
    }
    wanted.defaultGroup().ifPresent(group -> defaultGroup(run, user, group));
    run.database().alterUser(user, wanted::change);
    connection(run, operands, profile);
    revoke(run, operands, profile);
    interval(run, operands, user);
    if (operands.has("PWCLEAN")) {
      clean(run, user);
    }
    password(run, operands, wanted, user);
  }

  /** All that an AUDITOR does to the profiles of others. */
  private static void audit(CommandRun run, Operands operands, UserProfile profile) {
    boolean auditor =
        run.user().has(UserAttribute.AUDITOR) && OF_AUDITORS.stream().anyMatch(operands::has);
    if (!auditor) {
      throw new CommandException(CommandMessage.NOT_AUTHORIZED, "ICH21010I", "ALTUSER");
    }
    if (!operands.hasOnly(OF_AUDITORS)) {
      run.say(CommandMessage.ONLY_UAUDIT, profile.userId());
    }
    Set<UserAttribute> attributes = EnumSet.noneOf(UserAttribute.class);
    attributes.addAll(profile.attributes());
    attributes.remove(UserAttribute.UAUDIT);
    if (operands.has(UserAttribute.UAUDIT.name())) {
      attributes.add(UserAttribute.UAUDIT);
    }
    run.database().alterUser(profile.userId(), before -> before.withAttributes(attributes));
  }

  private static void defaultGroup(CommandRun run, UserId user, String group) {
    if (run.database().connectionsOf(user).containsKey(group)) {
      run.database().alterUser(user, before -> before.withDefaultGroup(group));
    } else {
      run.say(CommandMessage.NOT_ALTERED, "DFLTGRP");
    }
  }

  /** AUTHORITY and UACC change the connection to the group that GROUP names. */
  private static void connection(CommandRun run, Operands operands, UserProfile profile) {
    if (!operands.has("AUTHORITY") && !operands.has("UACC")) {
      return;
    }
    String group = operands.name("GROUP").orElse(profile.defaultGroup());
    Optional<GroupConnection> connection =
        Optional.ofNullable(run.database().connectionsOf(profile.userId()).get(group));
    connection.ifPresentOrElse(
        before -> {
          GroupConnection after = new ConnectionOperands(run, operands).levels(before);
          boolean may =
              after.authority() == before.authority()
                  || run.database()
                      .group(group)
                      .filter(it -> run.authority().mayGive(it, after.authority()))
                      .isPresent();
          if (!may) {
            throw new CommandException(CommandMessage.ALTUSER_AUTHORITY_TOO_HIGH);
          }
          run.database().connect(after);
        },
        () -> run.say(CommandMessage.NOT_ALTERED, "AUTHORITY"));
  }

  private static void revoke(CommandRun run, Operands operands, UserProfile profile) {
    boolean resumesNow = operands.has("RESUME") && operands.values("RESUME").isEmpty();
    if (resumesNow && !profile.revocation().inEffect(run::today)) {
      run.say(CommandMessage.NOT_REVOKED, profile.userId());
      return;
    }
    boolean said =
        List.of("REVOKE", "NOREVOKE", "RESUME", "NORESUME").stream().anyMatch(operands::has);
    if (said) {
      run.database()
          .alterUser(
              profile.userId(),
              before -> before.withRevocation(Dates.change(operands, before.revocation())));
    }
  }

  private static void interval(CommandRun run, Operands operands, UserId user) {
    if (operands.has("NOINTERVAL")) {
      setInterval(run, user, 0);
    }
    operands
        .text("INTERVAL")
        .ifPresent(
            text ->
                setInterval(
                    run,
                    user,
                    Numbers.parse(text, 1, LONGEST_INTERVAL)
                        .orElseThrow(
                            () -> new CommandException(CommandMessage.INVALID, "INTERVAL", text))));
  }

  private static void setInterval(CommandRun run, UserId user, int days) {
    run.database()
        .alterUser(
            user, before -> before.withCredentials(before.credentials().withIntervalDays(days)));
  }

  /** PWCLEAN: forgets passwords that are older than the history that SETROPTS keeps. */
  private static void clean(CommandRun run, UserId user) {
    int kept = run.database().options().password().historyCount();
    run.database()
        .alterUser(user, before -> before.withCredentials(before.credentials().withHistory(kept)));
  }

  private static void password(
      CommandRun run, Operands operands, UserOperands wanted, UserId user) {
    boolean expired = !operands.has("NOEXPIRED");
    if (operands.has("NOPASSWORD")) {
      run.database().alterUser(user, before -> before.withPassword(null));
    }
    if (operands.has("NOPHRASE")) {
      run.database()
          .alterUser(user, before -> before.withCredentials(before.credentials().withPhrase(null)));
    }
    Optional<String> password = wanted.password(user);
    Optional<String> phrase = wanted.phrase(user);
    password.ifPresent(typed -> run.database().setPassword(user, typed, expired));
    phrase.ifPresent(typed -> run.database().setPassword(user, typed, expired));
    if (operands.has("EXPIRED") && password.isEmpty() && phrase.isEmpty()) {
      run.database().alterUser(user, AltuserCommand::expire);
    } else if (!expired && password.isEmpty() && phrase.isEmpty()) {
      run.say(CommandMessage.EXPIRED_IGNORED);
    }
  }

  private static UserProfile expire(UserProfile profile) {
    Credentials before = profile.credentials();
    return profile.withCredentials(
        before.withPassword(expire(before.password())).withPhrase(expire(before.phrase())));
  }

  private static @Nullable Password expire(@Nullable Password password) {
    return password == null ? null : new Password(password.hash(), password.changed(), true);
  }
}
