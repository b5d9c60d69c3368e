package io.lparjar.security.racf;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserAttribute;
import java.util.List;
import java.util.Optional;

/**
 * Decides one request for access to a resource (REQUEST=AUTH): the steps up to the profile.
 *
 * <p>The steps are those of the manual, in its order; the first that decides ends the check. {@link
 * ProfileCheck} has those after the profile is found.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Authorizing access to
 *     RACF-protected resources"
 */
final class AuthorizationCheck {
  private final RacfDatabase database;
  private final SecurityEnvironment user;
  private final ResourceClass resourceClass;
  private final String resource;
  private final AccessLevel wanted;

  AuthorizationCheck(
      RacfDatabase database,
      SecurityEnvironment user,
      ResourceClass resourceClass,
      String resource,
      AccessLevel wanted) {
    this.database = database;
    this.user = user;
    this.resourceClass = resourceClass;
    this.resource = resource;
    this.wanted = wanted;
  }

  /** The global access table would be asked before the user's own resources. */
  Outcome outcome() {
    return startedTask()
        .or(this::inactiveClass)
        .or(this::ownResource)
        .or(this::profile)
        .orElseGet(this::unprotected);
  }

  private Optional<Outcome> startedTask() {
    return user.has(UserAttribute.PRIVILEGED) || user.has(UserAttribute.TRUSTED)
        ? Optional.of(Outcome.PERMIT)
        : Optional.empty();
  }

  private Optional<Outcome> inactiveClass() {
    return database.classState(resourceClass).active()
        ? Optional.empty()
        : Optional.of(Outcome.NO_DECISION);
  }

  /** Data sets by their first qualifier and spool data sets by their second are the user's own. */
  private Optional<Outcome> ownResource() {
    boolean own =
        (resourceClass.equals(ResourceClass.DATASET) && isUser(0))
            || (resourceClass.equals(ResourceClass.JESSPOOL)
                && resource.indexOf('.') >= 0
                && isUser(resource.indexOf('.') + 1));
    return own ? Optional.of(Outcome.PERMIT) : Optional.empty();
  }

  private boolean isUser(int qualifierStart) {
    String id = user.userId().value();
    int end = qualifierStart + id.length();
    return resource.startsWith(id, qualifierStart)
        && (end == resource.length() || resource.charAt(end) == '.');
  }

  private Optional<Outcome> profile() {
    return database
        .bestMatch(resourceClass, resource)
        .map(found -> new ProfileCheck(database, user, found, resource, wanted).outcome());
  }

  /** No profile: classes whose default return code is 8 would refuse here. */
  private Outcome unprotected() {
    if (!resourceClass.equals(ResourceClass.DATASET)) {
      return Outcome.NO_DECISION;
    }
    return switch (database.options().protectAll()) {
      case OFF -> Outcome.NO_DECISION;
      case WARNING -> warned();
      case FAILURES -> user.has(UserAttribute.SPECIAL) ? warned() : denied();
    };
  }

  private Outcome warned() {
    return new Outcome(
        SafDecision.PERMIT,
        List.of(
            new SecurityEvent.Warned(
                user, resourceClass, resource, "", false, wanted, AccessLevel.NONE)));
  }

  private Outcome denied() {
    return new Outcome(
        SafDecision.DENY,
        List.of(
            new SecurityEvent.Denied(
                user, resourceClass, resource, "", false, wanted, AccessLevel.NONE)));
  }
}
