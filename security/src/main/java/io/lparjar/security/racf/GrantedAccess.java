package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;

/** The access that a profile gives to a user, as listings show it; nobody is told of it. */
public final class GrantedAccess {
  private static final ResourceClass FIELD = new ResourceClass("FIELD");

  private GrantedAccess() {}

  /** The highest level that the user has, be it by the profile's lists or by OPERATIONS. */
  public static AccessLevel of(
      RacfDatabase database, SecurityEnvironment user, ResourceProfile profile) {
    return new ProfileCheck(database, user, profile, "", AccessLevel.ALTER).granted();
  }

  /**
   * The highest level that the user has to a field of RACF profiles; NONE while class FIELD is not
   * active, and without a profile.
   *
   * @param field such as {@code USER.OMVS.HOME}
   * @param own whether it is in the user's own profile, which the entry {@code &RACUID} is for
   */
  public static AccessLevel toField(
      RacfDatabase database, SecurityEnvironment user, String field, boolean own) {
    if (!database.classState(FIELD).active()) {
      return AccessLevel.NONE;
    }
    return database
        .protecting(FIELD, field)
        .map(profile -> toField(database, user, profile, own))
        .orElse(AccessLevel.NONE);
  }

  private static AccessLevel toField(
      RacfDatabase database, SecurityEnvironment user, ResourceProfile profile, boolean own) {
    AccessLevel anybodys = of(database, user, profile);
    AccessLevel ones =
        profile.protection().accessList().getOrDefault(Protection.ONESELF, AccessLevel.NONE);
    return own && ones.includes(anybodys) ? ones : anybodys;
  }
}
