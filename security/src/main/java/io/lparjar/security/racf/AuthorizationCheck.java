package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.SystemValue;
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
    this.resource = qualified(resourceClass, resource);
    this.wanted = wanted;
  }

  /** A data set with a name of one level is protected under the prefix of SETROPTS PREFIX. */
  private String qualified(ResourceClass type, String name) {
    if (name.indexOf('.') >= 0 || !type.equals(ResourceClass.DATASET)) {
      return name;
    }
    String prefix = database.options().value(SystemValue.PREFIX);
    return prefix.isEmpty() ? name : prefix + "." + name;
  }

  Outcome outcome() {
    return startedTask()
        .or(this::inactiveClass)
        .or(this::globalAccess)
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

  /** The global access table lets through, without logging; it is not for RESTRICTED users. */
  private Optional<Outcome> globalAccess() {
    return user.has(UserAttribute.RESTRICTED)
        ? Optional.empty()
        : database
            .globalTable(resourceClass)
            .filter(table -> table.grants(user, resource, wanted))
            .map(table -> Outcome.PERMIT);
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
        .protecting(resourceClass, resource)
        .map(found -> new ProfileCheck(database, user, found, resource, wanted).outcome());
  }

  /** No profile: PROTECTALL decides about data sets, the default return code about the others. */
  private Outcome unprotected() {
    if (!resourceClass.equals(ResourceClass.DATASET)) {
      return database.descriptors().of(resourceClass).requiresProfile()
          ? denied()
          : Outcome.NO_DECISION;
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
