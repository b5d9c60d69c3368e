package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.LogonResult.Reason;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserId;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Identifies and verifies users (REQUEST=VERIFY), in this order:
 *
 * <ol>
 *   <li>the user is defined, has a password, and is not revoked, nor is the connection to the
 *       default group
 *   <li>the password is right; too many wrong ones in a row revoke the user
 *   <li>it has not expired, or a new one comes with it
 *   <li>the new one follows the rules and is not the old one
 *   <li>the user may use the application (READ in class {@code APPL})
 * </ol>
 *
 * Inactive intervals, PassTickets and checks of the port of entry would have their place before the
 * password, instead of it, and beside the application.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Verifying users"
 */
final class Verification {
  private final RacfDatabase database;
  private final Consumer<SecurityEvent> listener;
  private final PasswordVerifier verifier = new PasswordVerifier();

  Verification(RacfDatabase database, Consumer<SecurityEvent> listener) {
    this.database = database;
    this.listener = listener;
  }

  LogonResult logon(LogonRequest request) {
    RacfOptions options = database.options();
    String typed = PasswordRules.fold(request.password(), options);
    Optional<UserProfile> found = UserId.parse(request.userId()).flatMap(database::user);
    if (found.isEmpty()) {
      verifier.pretend(typed);
      return refuse(request, Reason.UNKNOWN_USER);
    }
    UserProfile user = found.get();
    Password password = user.password();
    if (password == null || isRevoked(user)) {
      verifier.pretend(typed);
      return refuse(request, user, password == null ? Reason.NO_PASSWORD : Reason.REVOKED);
    }
    if (!verifier.verify(user, password, typed)) {
      countFailure(request, user);
      return refuse(request, user, Reason.WRONG_PASSWORD);
    }
    String newPassword = request.newPassword();
    if (newPassword == null && hasExpired(password)) {
      return refuse(request, user, Reason.EXPIRED_PASSWORD);
    }
    if (newPassword != null && !mayFollow(typed, PasswordRules.fold(newPassword, options))) {
      return refuse(request, user, Reason.NEW_PASSWORD_INVALID);
    }
    SecurityEnvironment environment = environmentOf(user);
    if (!mayUse(environment, request.application())) {
      return refuse(request, user, Reason.NOT_AUTHORIZED_TO_APPLICATION);
    }
    if (newPassword != null) {
      database.setPassword(user.userId(), newPassword, false);
    }
    return new LogonResult.Accepted(
        environment, database.history().accessed(user.userId()), newPassword != null);
  }

  /** The environment of a user who needs no password; empty when unknown or revoked. */
  Optional<SecurityEnvironment> environmentOf(UserId userId) {
    return database.user(userId).filter(user -> !isRevoked(user)).map(Verification::environmentOf);
  }

  private static SecurityEnvironment environmentOf(UserProfile user) {
    return new SecurityEnvironment(
        user.userId(), user.defaultGroup(), user.name(), user.attributes(), user.home());
  }

  private boolean isRevoked(UserProfile user) {
    GroupConnection connection = database.connectionsOf(user.userId()).get(user.defaultGroup());
    return user.revoked() || connection == null || connection.revoked();
  }

  private void countFailure(LogonRequest request, UserProfile user) {
    int failures = database.history().failed(user.userId());
    int limit = database.options().revokeCount();
    if (limit > 0 && failures >= limit) {
      database.alterUser(user.userId(), profile -> profile.withRevoked(true));
      listener.accept(
          new SecurityEvent.UserRevoked(
              user.userId(), user.defaultGroup(), user.name(), request.portOfEntry()));
    }
  }

  private boolean hasExpired(Password password) {
    int days = database.options().intervalDays();
    return password.expired()
        || (days > 0 && !database.today().isBefore(password.changed().plusDays(days)));
  }

  private boolean mayFollow(String oldPassword, String newPassword) {
    return !newPassword.equals(oldPassword)
        && PasswordRules.allows(newPassword, database.options());
  }

  private boolean mayUse(SecurityEnvironment user, String application) {
    AuthorizationCheck check =
        new AuthorizationCheck(database, user, ResourceClass.APPL, application, AccessLevel.READ);
    return check.outcome().decision() != SafDecision.DENY;
  }

  private LogonResult refuse(LogonRequest request, Reason reason) {
    return refused(request, "", "", reason);
  }

  private LogonResult refuse(LogonRequest request, UserProfile user, Reason reason) {
    return refused(request, user.defaultGroup(), user.name(), reason);
  }

  private LogonResult refused(LogonRequest request, String group, String name, Reason reason) {
    listener.accept(
        new SecurityEvent.LogonRefused(
            request.userId(), group, name, reason, request.portOfEntry()));
    return new LogonResult.Refused(reason);
  }
}
