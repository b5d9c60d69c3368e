package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.AccessCondition;
import io.lparjar.security.racf.profile.ConditionalEntry;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides one request for access by the profile that covers the resource.
 *
 * <p>The first of these that says anything gives the user's access: the entry of the user, the
 * highest entry of the user's groups, the entry of everybody, universal access. The conditional
 * access list is read in the same way, and the higher access of both counts. When that is not
 * enough, OPERATIONS and the profile's warning mode may still let the user through.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Authorizing access to
 *     RACF-protected resources"
 */
final class ProfileCheck {
  private final RacfDatabase database;
  private final SecurityEnvironment user;
  private final ResourceProfile profile;
  private final Protection protection;
  private final String resource;
  private final AccessLevel wanted;
  private final ConditionsInForce conditions;

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
    this.conditions = new ConditionsInForce(database, user.circumstances());
  }

  Outcome outcome() {
    Optional<AccessLevel> named = named(this::standardEntry);
    AccessLevel allowed = allowed(named);
    if (allowed.includes(wanted) || (named.isEmpty() && isOperator())) {
      return logsSuccess() ? permitted(allowed) : Outcome.PERMIT;
    }
    return protection.warning() ? warned(allowed) : denied(allowed);
  }

  /** The highest level that would be permitted, warning mode aside. */
  AccessLevel granted() {
    Optional<AccessLevel> named = named(this::standardEntry);
    return named.isEmpty() && isOperator() ? AccessLevel.ALTER : allowed(named);
  }

  private AccessLevel allowed(Optional<AccessLevel> named) {
    AccessLevel standard =
        named.or(() -> everybody(this::standardEntry)).orElseGet(this::universal);
    return protection.conditionalList().isEmpty() ? standard : conditional(standard);
  }

  private @Nullable AccessLevel standardEntry(String id) {
    return protection.accessList().get(id);
  }

  /** The highest of what is allowed anyway and what the conditions add that are met. */
  private AccessLevel conditional(AccessLevel standard) {
    AccessLevel highest = standard;
    for (AccessCondition condition : conditions.met()) {
      Function<String, @Nullable AccessLevel> list =
          id -> protection.conditionalList().get(new ConditionalEntry(id, condition));
      AccessLevel level = named(list).or(() -> everybody(list)).orElse(AccessLevel.NONE);
      highest = highest.includes(level) ? highest : level;
    }
    return highest;
  }

  /** The entry of the user, else the highest one among the groups that count. */
  private Optional<AccessLevel> named(Function<String, @Nullable AccessLevel> list) {
    AccessLevel own = list.apply(user.userId().value());
    if (own != null) {
      return Optional.of(own);
    }
    if (!database.options().groupListChecking()) {
      return Optional.ofNullable(list.apply(user.group()));
    }
    AccessLevel highest = null;
    for (GroupConnection connection : database.connectionsOf(user.userId()).values()) {
      AccessLevel level = list.apply(connection.group());
      if (level != null
          && (highest == null || level.includes(highest))
          && !connection.revocation().inEffect(database::today)) {
        highest = level;
      }
    }
    return Optional.ofNullable(highest);
  }

  /** The entry of everybody, which counts for users who are defined and not restricted. */
  private Optional<AccessLevel> everybody(Function<String, @Nullable AccessLevel> list) {
    AccessLevel level = list.apply(Protection.EVERYBODY);
    return level == null || isRestricted() || database.user(user.userId()).isEmpty()
        ? Optional.empty()
        : Optional.of(level);
  }

  private AccessLevel universal() {
    return isRestricted() ? AccessLevel.NONE : protection.uacc();
  }

  private boolean isRestricted() {
    return user.has(UserAttribute.RESTRICTED);
  }

  private boolean isOperator() {
    return (user.has(UserAttribute.OPERATIONS)
            || new GroupScope(database, user.userId(), UserAttribute.OPERATIONS).includes(profile))
        && database.descriptors().of(profile.resourceClass()).operations();
  }

  private boolean logsSuccess() {
    if (user.has(UserAttribute.UAUDIT)) {
      return true;
    }
    return switch (database.classState(profile.resourceClass()).logOption()) {
      case ALWAYS, SUCCESSES -> true;
      case NEVER -> false;
      case FAILURES, DEFAULT ->
          protection.audit().logsSuccess(wanted) || protection.globalAudit().logsSuccess(wanted);
    };
  }

  private boolean logsFailure() {
    if (user.has(UserAttribute.UAUDIT)) {
      return true;
    }
    return switch (database.classState(profile.resourceClass()).logOption()) {
      case ALWAYS, FAILURES -> true;
      case NEVER -> false;
      case SUCCESSES, DEFAULT ->
          protection.audit().logsFailure(wanted) || protection.globalAudit().logsFailure(wanted);
    };
  }

  private Outcome permitted(AccessLevel allowed) {
    return outcome(SafDecision.PERMIT, SecurityEvent.Allowed::new, allowed);
  }

  private Outcome warned(AccessLevel allowed) {
    return outcome(SafDecision.PERMIT, SecurityEvent.Warned::new, allowed);
  }

  private Outcome denied(AccessLevel allowed) {
    return logsFailure()
        ? outcome(SafDecision.DENY, SecurityEvent.Denied::new, allowed)
        : new Outcome(SafDecision.DENY, List.of());
  }

  /** Makes an event of what each of them holds. */
  private interface Report {
    SecurityEvent of(
        SecurityEnvironment user,
        ResourceClass resourceClass,
        String resource,
        String profile,
        boolean generic,
        AccessLevel wanted,
        AccessLevel allowed);
  }

  private Outcome outcome(SafDecision decision, Report report, AccessLevel allowed) {
    return new Outcome(
        decision,
        List.of(
            report.of(
                user,
                profile.resourceClass(),
                resource,
                profile.name().text(),
                profile.name().generic(),
                wanted,
                allowed)));
  }
}
