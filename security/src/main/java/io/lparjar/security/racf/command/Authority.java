package io.lparjar.security.racf.command;

import io.lparjar.security.racf.GrantedAccess;
import io.lparjar.security.racf.GroupScope;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.SystemOption;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import java.util.Optional;

/**
 * What a user may do to profiles: everything with SPECIAL, what is in the scope of a group with
 * group-SPECIAL, and what belongs to the user. Started tasks that are TRUSTED or PRIVILEGED may do
 * everything too, for the system itself is one.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Delegating authority"
 */
record Authority(RacfDatabase database, SecurityEnvironment user) {

  boolean isSpecial() {
    return user.has(UserAttribute.SPECIAL) || isOfTheSystem();
  }

  /** Whether the user sets what is logged, which SPECIAL does not include. */
  boolean isAuditor() {
    return user.has(UserAttribute.AUDITOR) || isOfTheSystem();
  }

  private boolean isOfTheSystem() {
    return user.has(UserAttribute.TRUSTED) || user.has(UserAttribute.PRIVILEGED);
  }

  /** Whether the user is SPECIAL, or group-SPECIAL with this group in the scope. */
  boolean isSpecialIn(String group) {
    return isSpecial() || scope(UserAttribute.SPECIAL).includesGroup(group);
  }

  /** Whether the user has group-SPECIAL anywhere. */
  boolean isGroupSpecial() {
    return scope(UserAttribute.SPECIAL).exists();
  }

  /** Whether the user may look at everything. */
  boolean mayLook() {
    return isSpecial() || user.has(UserAttribute.AUDITOR) || user.has(UserAttribute.ROAUDIT);
  }

  boolean isUser(String id) {
    return user.userId().value().equals(id);
  }

  private GroupScope scope(UserAttribute attribute) {
    return new GroupScope(database, user.userId(), attribute);
  }

  boolean mayAlter(UserProfile profile) {
    return isSpecial()
        || isUser(profile.owner())
        || scope(UserAttribute.SPECIAL).includesUser(profile);
  }

  boolean maySee(UserProfile profile) {
    return mayLook()
        || isUser(profile.userId().value())
        || mayAlter(profile)
        || scope(UserAttribute.AUDITOR).includesUser(profile);
  }

  boolean mayAlter(GroupProfile group) {
    return isSpecialIn(group.name())
        || isUser(group.owner())
        || authorityIn(group.name(), GroupAuthority.JOIN);
  }

  /** Whether users may be defined whose default group is this one. */
  boolean mayAddUserTo(GroupProfile group) {
    return isSpecial() || (hasClassAuthority("USER") && mayAlter(group));
  }

  boolean mayConnectTo(GroupProfile group) {
    return isSpecialIn(group.name())
        || isUser(group.owner())
        || authorityIn(group.name(), GroupAuthority.CONNECT);
  }

  /** Whether a connection to the group may have this authority: no more than one has oneself. */
  boolean mayGive(GroupProfile group, GroupAuthority wanted) {
    return isSpecialIn(group.name()) || isUser(group.owner()) || authorityIn(group.name(), wanted);
  }

  boolean mayList(GroupProfile group) {
    return mayLook()
        || mayConnectTo(group)
        || scope(UserAttribute.AUDITOR).includesGroup(group.name());
  }

  /** The owner, the user whose id is the first qualifier, and who has ALTER to a discrete one. */
  boolean mayAlter(ResourceProfile profile) {
    return isSpecial()
        || isUser(profile.protection().owner())
        || isOwnDataSet(profile)
        || scope(UserAttribute.SPECIAL).includes(profile)
        || (!profile.name().generic() && accessTo(profile) == AccessLevel.ALTER);
  }

  boolean mayList(ResourceProfile profile) {
    return mayLook()
        || mayAlter(profile)
        || scope(UserAttribute.AUDITOR).includes(profile)
        || accessTo(profile).includes(AccessLevel.READ);
  }

  /** Whether data set profiles under this first qualifier may be defined. */
  boolean mayDefineUnder(String qualifier) {
    return isSpecialIn(qualifier)
        || isUser(qualifier)
        || authorityIn(qualifier, GroupAuthority.CREATE);
  }

  /**
   * Whether a general resource profile may be defined. CLAUTH does for all of a class, but under
   * GENERICOWNER not for what a generic profile of somebody else covers.
   */
  boolean mayDefine(ResourceClass resourceClass, String name) {
    return isSpecial()
        || (hasClassAuthority(resourceClass.name())
            && (!database.options().has(SystemOption.GENERICOWNER)
                || database
                    .bestMatch(resourceClass, name)
                    .filter(covering -> covering.name().generic() && !mayAlter(covering))
                    .isEmpty()));
  }

  /** CLAUTH. */
  boolean hasClassAuthority(String className) {
    return database
        .user(user.userId())
        .filter(profile -> profile.classAuthorities().contains(className))
        .isPresent();
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
        .filter(connection -> !connection.revocation().inEffect(database::today))
        .map(GroupConnection::authority)
        .filter(authority -> authority.compareTo(wanted) >= 0)
        .isPresent();
  }
}
