package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.SecurityEnvironment;

/** The access that a profile gives to a user, as listings show it; nobody is told of it. */
public final class GrantedAccess {
  private GrantedAccess() {}

  /** The highest level that the user has, be it by the profile's lists or by OPERATIONS. */
  public static AccessLevel of(
      RacfDatabase database, SecurityEnvironment user, ResourceProfile profile) {
    return new ProfileCheck(database, user, profile, "", AccessLevel.ALTER).granted();
  }
}
