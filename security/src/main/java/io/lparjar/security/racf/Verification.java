package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.racf.profile.SystemOption;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.Circumstances;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.LogonResult.Reason;
import io.lparjar.security.saf.PortOfEntry;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Identifies and verifies users (REQUEST=VERIFY), in this order:
 *
 * <ol>
 *   <li>the user is defined, has a password or a phrase, and is not revoked, nor is the connection
 *       to the default group
 *   <li>the last logon is not longer ago than the inactive interval, which revokes the user
 *   <li>the password is right; too many wrong ones in a row revoke the user
 *   <li>it has not expired, or a new one comes with it
 *   <li>the new one follows the rules, is not the old one nor in the history, and the old one was
 *       not changed too lately
 *   <li>the user may enter here and use the application (READ to the port of entry and in class
 *       {@code APPL})
 *   <li>the user may log on at this time of this day
 * </ol>
 *
 * What is longer than 8 characters is a phrase. What is not the password may be a PassTicket for
 * the application, which does not expire; a new password that comes with it is ignored. [inferred]
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Verifying users"
 */
final class Verification {
  private final RacfDatabase database;
  private final Consumer<SecurityEvent> listener;
  private final PasswordVerifier verifier = new PasswordVerifier();
  private final PassTickets tickets;

  Verification(RacfDatabase database, Consumer<SecurityEvent> listener) {
    this.database = database;
    this.listener = listener;
    this.tickets = new PassTickets(database);
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
    if (user.credentials().isProtected() || isRevoked(user) || isInactive(user)) {
      verifier.pretend(typed);
      return user.credentials().isProtected()
          ? refuse(request, user, Reason.NO_PASSWORD)
          : refuseUnusable(request, user);
    }
    Password password = credential(user, typed);
    if (!isRight(user, password, typed)) {
      String asIs = request.password().toUpperCase(Locale.ROOT);
      if (tickets.accepts(user, asIs, request.application())) {
        return admit(request, user, null);
      }
      countFailure(request, user);
      return refuse(request, user, Reason.WRONG_PASSWORD);
    }
    String newPassword = request.newPassword();
    if (newPassword == null && hasExpired(user, password)) {
      return refuse(request, user, Reason.EXPIRED_PASSWORD);
    }
    if (newPassword != null && !mayChange(user, typed, newPassword)) {
      return refuse(request, user, Reason.NEW_PASSWORD_INVALID);
    }
    return admit(request, user, newPassword);
  }

  /** Lets somebody in who has shown who he is, if he may come in here and now. */
  private LogonResult admit(LogonRequest request, UserProfile user, @Nullable String newPassword) {
    Circumstances circumstances = Circumstances.UNKNOWN.withPortOfEntry(request.checkedPort());
    SecurityEnvironment environment = environmentOf(user).under(circumstances);
    Optional<Reason> reason = whyNotHere(user, environment, request);
    if (reason.isPresent()) {
      return refuse(request, user, reason.get());
    }
    if (newPassword != null) {
      database.setPassword(user.userId(), newPassword, false);
    }
    Optional<Instant> before =
        keepsHistory()
            ? database.history().accessed(user.userId())
            : database.lastAccess(user.userId());
    return new LogonResult.Accepted(environment, before, newPassword != null);
  }

  /** Without INITSTATS nobody's logons are remembered, nor is anybody revoked for them. */
  private boolean keepsHistory() {
    return database.options().has(SystemOption.INITSTATS);
  }

  /** As {@link #logon}, of a user who has shown in another way who he is. */
  LogonResult logonIdentified(LogonRequest request) {
    Optional<UserProfile> found = UserId.parse(request.userId()).flatMap(database::user);
    if (found.isEmpty()) {
      return refuse(request, Reason.UNKNOWN_USER);
    }
    UserProfile user = found.get();
    return isRevoked(user) || isInactive(user)
        ? refuseUnusable(request, user)
        : admit(request, user, null);
  }

  /** Of a revoked user, and of an inactive one, who is revoked from now on. */
  private LogonResult refuseUnusable(LogonRequest request, UserProfile user) {
    if (isRevoked(user)) {
      return refuse(request, user, Reason.REVOKED);
    }
    revoke(request, user);
    return refuse(request, user, Reason.INACTIVE);
  }

  private Optional<Reason> whyNotHere(
      UserProfile user, SecurityEnvironment environment, LogonRequest request) {
    if (!mayEnter(environment)) {
      return Optional.of(Reason.NOT_AUTHORIZED_TO_TERMINAL);
    }
    if (decide(environment, ResourceClass.APPL, request.application()) == SafDecision.DENY) {
      return Optional.of(Reason.NOT_AUTHORIZED_TO_APPLICATION);
    }
    return user.times().allow(database.now())
        ? Optional.empty()
        : Optional.of(Reason.NOT_AUTHORIZED_AT_THIS_TIME);
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
    return user.revocation().inEffect(database::today)
        || connection == null
        || connection.revocation().inEffect(database::today);
  }

  /** A user who never logged on is inactive since the profile was made. [inferred] */
  private boolean isInactive(UserProfile user) {
    int days = database.options().inactiveDays();
    if (days == 0 || !keepsHistory()) {
      return false;
    }
    LocalDate last =
        database.lastAccess(user.userId()).map(database::dateOf).orElse(user.created());
    return last.plusDays(days).isBefore(database.today());
  }

  private static @Nullable Password credential(UserProfile user, String typed) {
    return PasswordRules.isPhrase(typed)
        ? user.credentials().phrase()
        : user.credentials().password();
  }

  private boolean isRight(UserProfile user, @Nullable Password password, String typed) {
    if (password == null) {
      verifier.pretend(typed);
      return false;
    }
    return verifier.verify(user, password, typed);
  }

  private void countFailure(LogonRequest request, UserProfile user) {
    if (!keepsHistory()) {
      return;
    }
    int failures = database.history().failed(user.userId());
    int limit = database.options().password().revokeCount();
    if (limit > 0 && failures >= limit) {
      revoke(request, user);
    }
  }

  private void revoke(LogonRequest request, UserProfile user) {
    database.alterUser(user.userId(), profile -> profile.withRevoked(true));
    listener.accept(
        new SecurityEvent.UserRevoked(
            user.userId(), user.defaultGroup(), user.name(), request.portOfEntry()));
  }

  private boolean hasExpired(UserProfile user, @Nullable Password password) {
    if (password == null || password.expired()) {
      return true;
    }
    int days = database.intervalOf(user);
    return days > 0 && !database.today().isBefore(password.changed().plusDays(days));
  }

  private boolean mayChange(UserProfile user, String typed, String newPassword) {
    String folded = PasswordRules.fold(newPassword, database.options());
    Password before = credential(user, folded);
    int days = database.options().password().minimumDays();
    boolean tooSoon =
        before != null
            && !before.expired()
            && database.today().isBefore(before.changed().plusDays(days));
    return !folded.equals(typed)
        && !tooSoon
        && database.allowsPassword(user.userId(), newPassword)
        && !database.isInHistory(user.userId(), newPassword);
  }

  /** A terminal without profile may be used unless SETROPTS TERMINAL(NONE) says otherwise. */
  private boolean mayEnter(SecurityEnvironment user) {
    PortOfEntry port = user.circumstances().portOfEntry();
    if (!port.isKnown() || !database.classState(port.resourceClass()).active()) {
      return true;
    }
    return switch (decide(user, port.resourceClass(), port.name())) {
      case PERMIT -> true;
      case DENY -> false;
      case NO_DECISION -> !port.isTerminal() || !database.options().has(SystemOption.TERMINAL_NONE);
    };
  }

  private SafDecision decide(
      SecurityEnvironment user, ResourceClass resourceClass, String resource) {
    return new AuthorizationCheck(database, user, resourceClass, resource, AccessLevel.READ)
        .outcome()
        .decision();
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
