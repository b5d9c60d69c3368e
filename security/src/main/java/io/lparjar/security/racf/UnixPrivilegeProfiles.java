package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.LogOption;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UnixPrivilege;
import io.lparjar.security.saf.UnixPrivileges;
import io.lparjar.security.saf.UnixRefusal;
import io.lparjar.security.saf.UserAttribute;
import java.util.function.Consumer;

/**
 * A user's privileges by the profiles of class UNIXPRIV, while it is active: one look for each that
 * is asked for. Profiles that count by being there must be discrete. [recalled]
 *
 * @param database the profiles
 * @param listener told of each refusal that is logged
 * @param user whose privileges these are
 */
record UnixPrivilegeProfiles(
    RacfDatabase database, Consumer<SecurityEvent> listener, SecurityEnvironment user)
    implements UnixPrivileges {
  /** The file system that holds all files; on a real system each has a name. [inferred] */
  static final String FILE_SYSTEM = "OMVS.ROOT";

  private static final ResourceClass UNIXPRIV = new ResourceClass("UNIXPRIV");
  private static final ResourceClass FSACCESS = new ResourceClass("FSACCESS");

  @Override
  public AccessLevel access(UnixPrivilege privilege) {
    if (!database.classState(UNIXPRIV).active()) {
      return NONE.access(privilege);
    }
    return switch (privilege) {
      case FILE_SYSTEM, SEARCH_DIRECTORIES, CHANGE_OWNER, CHANGE_PERMISSIONS -> granted(privilege);
      case GIVE_AWAY, OWN_GROUP -> isThere(privilege) ? AccessLevel.READ : AccessLevel.NONE;
      case OTHER_BITS ->
          user.has(UserAttribute.RESTRICTED) && isThere(privilege)
              ? granted(privilege)
              : AccessLevel.READ;
    };
  }

  private AccessLevel granted(UnixPrivilege privilege) {
    return user.has(UserAttribute.TRUSTED) || user.has(UserAttribute.PRIVILEGED)
        ? AccessLevel.ALTER
        : database
            .protecting(UNIXPRIV, privilege.resource())
            .map(profile -> GrantedAccess.of(database, user, profile))
            .orElse(AccessLevel.NONE);
  }

  private boolean isThere(UnixPrivilege privilege) {
    return database.inForce(UNIXPRIV, new ProfileName(privilege.resource(), false)).isPresent();
  }

  /** Takes UPDATE to the name of the file system; one without profile is open. [documented] */
  @Override
  public boolean mayEnter() {
    if (!database.classState(FSACCESS).active()) {
      return true;
    }
    Outcome outcome =
        new AuthorizationCheck(database, user, FSACCESS, FILE_SYSTEM, AccessLevel.UPDATE).outcome();
    outcome.events().forEach(listener);
    return outcome.decision() != SafDecision.DENY;
  }

  /** Failures are logged, as files have it by default, unless LOGOPTIONS says NEVER. */
  @Override
  public void refused(UnixRefusal refusal) {
    LogOption option = database.classState(refusal.function().resourceClass()).logOption();
    if (option != LogOption.NEVER) {
      listener.accept(new SecurityEvent.FileRefused(user, refusal, uid(), gid()));
    }
  }

  private int uid() {
    return database.user(user.userId()).map(it -> it.uid()).orElse(UserProfile.NO_UID);
  }

  private int gid() {
    return database.group(user.group()).map(it -> it.gid()).orElse(GroupProfile.NO_GID);
  }
}
