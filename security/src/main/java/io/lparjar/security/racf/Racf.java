package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserId;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The security product, deciding by the profiles of a {@link RacfDatabase}.
 *
 * <p>The first logon of a user takes as long as the password hash does, some 50 to 100
 * milliseconds; further ones take microseconds until the profile changes. Logons that fail always
 * take long.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide"
 */
public final class Racf implements Saf {
  private final RacfDatabase database;
  private final Verification verification;
  private final UnixUsers unixUsers;
  private final Consumer<SecurityEvent> listener;
  private final Consumer<ViolationNotice> notices;

  /**
   * RACF on {@code database}.
   *
   * @param listener told of each refused logon, revoked user, denial and warning, and of accesses
   *     that are audited, on the thread that asked; must be quick and safe for use by many threads
   */
  public Racf(RacfDatabase database, Consumer<SecurityEvent> listener) {
    this(database, listener, notice -> {});
  }

  /**
   * RACF on {@code database}.
   *
   * @param notices takes the messages to users whom NOTIFY names, as {@code listener} its events
   */
  public Racf(
      RacfDatabase database, Consumer<SecurityEvent> listener, Consumer<ViolationNotice> notices) {
    this.database = database;
    this.listener = listener;
    this.notices = notices;
    this.unixUsers = new UnixUsers(database, listener);
    this.verification = new Verification(database, listener);
  }

  @Override
  public LogonResult logon(LogonRequest request) {
    return verification.logon(request);
  }

  @Override
  public LogonResult logonIdentified(LogonRequest request) {
    return verification.logonIdentified(request);
  }

  @Override
  public Optional<SecurityEnvironment> environmentOf(UserId user) {
    return verification.environmentOf(user);
  }

  @Override
  public Optional<SecurityEnvironment> dub(SecurityEnvironment user) {
    return unixUsers.dub(user);
  }

  @Override
  public SafDecision authorize(
      SecurityEnvironment user, ResourceClass resourceClass, String resource, AccessLevel wanted) {
    Outcome outcome =
        new AuthorizationCheck(database, user, resourceClass, resource, wanted).outcome();
    for (SecurityEvent event : outcome.events()) {
      listener.accept(event);
      if (event instanceof SecurityEvent.Denied denied) {
        tellOwner(denied);
      }
    }
    return outcome.decision();
  }

  private void tellOwner(SecurityEvent.Denied denied) {
    database
        .protecting(denied.resourceClass(), denied.resource())
        .flatMap(profile -> profile.protection().segments().field(Segments.BASE, "NOTIFY"))
        .ifPresent(user -> notices.accept(new ViolationNotice(user, denied, database.now())));
  }
}
