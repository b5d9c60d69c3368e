package io.lparjar.security.racf;

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
  private final Consumer<SecurityEvent> listener;

  /**
   * RACF on {@code database}.
   *
   * @param listener told of each refused logon, revoked user, denial and warning, on the thread
   *     that asked; must be quick and safe for use by many threads
   */
  public Racf(RacfDatabase database, Consumer<SecurityEvent> listener) {
    this.database = database;
    this.listener = listener;
    this.verification = new Verification(database, listener);
  }

  @Override
  public LogonResult logon(LogonRequest request) {
    return verification.logon(request);
  }

  @Override
  public Optional<SecurityEnvironment> environmentOf(UserId user) {
    return verification.environmentOf(user);
  }

  @Override
  public SafDecision authorize(
      SecurityEnvironment user, ResourceClass resourceClass, String resource, AccessLevel wanted) {
    Outcome outcome =
        new AuthorizationCheck(database, user, resourceClass, resource, wanted).outcome();
    outcome.events().forEach(listener);
    return outcome.decision();
  }
}
