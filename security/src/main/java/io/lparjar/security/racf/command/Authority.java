package io.lparjar.security.racf.command;

import io.lparjar.security.racf.GrantedAccess;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import java.util.Optional;

/**
 * What a user may do to profiles: everything with SPECIAL, and what belongs to the user. Started
 * tasks that are TRUSTED or PRIVILEGED may do everything too, for the system itself is one.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Delegating authority"
 */
record Authority(RacfDatabase database, SecurityEnvironment user) {

  boolean isSpecial() {
    return user.has(UserAttribute.SPECIAL)
        || user.has(UserAttribute.TRUSTED)
        || user.has(UserAttribute.PRIVILEGED);
  }

  /** Whether the user may look at everything. */
  boolean mayLook() {
    return isSpecial() || user.has(UserAttribute.AUDITOR);
  }

  boolean isUser(String id) {
    return user.userId().value().equals(id);
  }

  boolean mayAlter(UserProfile profile) {
    return isSpecial() || isUser(profile.owner());
  }

  boolean mayAlter(GroupProfile group) {
    return isSpecial() || isUser(group.owner()) || authorityIn(group.name(), GroupAuthority.JOIN);
  }

  boolean mayConnectTo(GroupProfile group) {
    return isSpecial()
        || isUser(group.owner())
        || authorityIn(group.name(), GroupAuthority.CONNECT);
  }

  boolean mayList(GroupProfile group) {
    return mayLook() || mayConnectTo(group);
  }

  /** The owner, the user whose id is the first qualifier, and who has ALTER to a discrete one. */
  boolean mayAlter(ResourceProfile profile) {
    return isSpecial()
        || isUser(profile.protection().owner())
        || isOwnDataSet(profile)
        || (!profile.name().generic() && accessTo(profile) == AccessLevel.ALTER);
  }

  boolean mayList(ResourceProfile profile) {
    return mayLook() || mayAlter(profile) || accessTo(profile).includes(AccessLevel.READ);
  }

  /** Whether data set profiles under this first qualifier may be defined. */
  boolean mayDefineUnder(String qualifier) {
    return isSpecial() || isUser(qualifier) || authorityIn(qualifier, GroupAuthority.CREATE);
  }

  /** The user's own access to what a profile protects. */
  AccessLevel accessTo(ResourceProfile profile) {
    return isOwnDataSet(profile) ? AccessLevel.ALTER : GrantedAccess.of(database, user, profile);
  }

  private boolean isOwnDataSet(ResourceProfile profile) {
    return profile.resourceClass().equals(ResourceClass.DATASET)
        && isUser(ProfileOperand.firstQualifier(profile.name().text()));
  }

  private boolean authorityIn(String group, GroupAuthority wanted) {
    return Optional.ofNullable(database.connectionsOf(user.userId()).get(group))
        .filter(connection -> !connection.revoked())
        .map(GroupConnection::authority)
        .filter(authority -> authority.compareTo(wanted) >= 0)
        .isPresent();
  }
}
