package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserAttribute;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides one request for access by the profile that covers the resource.
 *
 * <p>The first of these that says anything gives the user's access: the entry of the user, the
 * highest entry of the user's groups, the entry of everybody, universal access. When that is not
 * enough, OPERATIONS and the profile's warning mode may still let the user through.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Authorizing access to
 *     RACF-protected resources"
 */
final class ProfileCheck {
  /** Classes to whose resources OPERATIONS gives access, as far as they matter here. */
  private static final Set<ResourceClass> OPERATIONS_CLASSES =
      Set.of(
          ResourceClass.DATASET,
          new ResourceClass("DASDVOL"),
          new ResourceClass("GDASDVOL"),
          new ResourceClass("TAPEVOL"));

  private final RacfDatabase database;
  private final SecurityEnvironment user;
  private final ResourceProfile profile;
  private final Protection protection;
  private final String resource;
  private final AccessLevel wanted;

  ProfileCheck(
      RacfDatabase database,
      SecurityEnvironment user,
      ResourceProfile profile,
      String resource,
      AccessLevel wanted) {
    this.database = database;
    this.user = user;
    this.profile = profile;
    this.protection = profile.protection();
    this.resource = resource;
    this.wanted = wanted;
  }

  /** The conditional access list would add to what is allowed before OPERATIONS is looked at. */
  Outcome outcome() {
    Optional<AccessLevel> named = userEntry().or(this::groupEntry);
    AccessLevel allowed = named.or(this::everybody).orElseGet(this::universal);
    if (allowed.includes(wanted) || (named.isEmpty() && isOperator())) {
      return Outcome.PERMIT;
    }
    return protection.warning() ? warned(allowed) : denied(allowed);
  }

  /** The highest level that would be permitted, warning mode aside. */
  AccessLevel granted() {
    Optional<AccessLevel> named = userEntry().or(this::groupEntry);
    return named.isEmpty() && isOperator()
        ? AccessLevel.ALTER
        : named.or(this::everybody).orElseGet(this::universal);
  }

  private Optional<AccessLevel> userEntry() {
    return entry(user.userId().value());
  }

  /** The highest entry among the groups that count; connections that are revoked do not. */
  private Optional<AccessLevel> groupEntry() {
    if (!database.options().groupListChecking()) {
      return entry(user.group());
    }
    return database.connectionsOf(user.userId()).values().stream()
        .filter(connection -> !connection.revoked())
        .map(GroupConnection::group)
        .flatMap(group -> entry(group).stream())
        .max(AccessLevel::compareTo);
  }

  private Optional<AccessLevel> everybody() {
    return isRestricted() ? Optional.empty() : entry(Protection.EVERYBODY);
  }

  private AccessLevel universal() {
    return isRestricted() ? AccessLevel.NONE : protection.uacc();
  }

  private Optional<AccessLevel> entry(String id) {
    return Optional.ofNullable(protection.accessList().get(id));
  }

  private boolean isRestricted() {
    return user.has(UserAttribute.RESTRICTED);
  }

  private boolean isOperator() {
    return user.has(UserAttribute.OPERATIONS)
        && OPERATIONS_CLASSES.contains(profile.resourceClass());
  }

  private Outcome warned(AccessLevel allowed) {
    return new Outcome(
        SafDecision.PERMIT,
        List.of(
            new SecurityEvent.Warned(
                user,
                profile.resourceClass(),
                resource,
                profile.name().text(),
                profile.name().generic(),
                wanted,
                allowed)));
  }

  private Outcome denied(AccessLevel allowed) {
    return new Outcome(
        SafDecision.DENY,
        List.of(
            new SecurityEvent.Denied(
                user,
                profile.resourceClass(),
                resource,
                profile.name().text(),
                profile.name().generic(),
                wanted,
                allowed)));
  }
}
