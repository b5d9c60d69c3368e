package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities;
import io.lparjar.security.saf.UserId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * z/OS UNIX identities from the OMVS segments of a {@link RacfDatabase}.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, RACF and z/OS UNIX"
 */
public final class OmvsSegments implements UnixIdentities {
  private static final ResourceClass UNIXPRIV = new ResourceClass("UNIXPRIV");
  private static final String FILE_SYSTEM = "SUPERUSER.FILESYS";

  /** Whom SUPERUSER in BPXPRMxx names when it is not coded. [documented] */
  static final UserId SUPERUSER = new UserId("BPXROOT");

  private final RacfDatabase database;

  /** The segments of {@code database}. */
  public OmvsSegments(RacfDatabase database) {
    this.database = database;
  }

  @Override
  public UnixIdentity of(SecurityEnvironment user) {
    int uid = database.user(user.userId()).map(UserProfile::uid).orElse(UserProfile.NO_UID);
    int gid = gid(user.group());
    Set<Integer> groups = new HashSet<>();
    groups.add(gid);
    for (GroupConnection connection : database.connectionsOf(user.userId()).values()) {
      groups.add(gid(connection.group()));
    }
    groups.remove(GroupProfile.NO_GID);
    return new UnixIdentity(uid, gid, groups, fileSystem(user));
  }

  private AccessLevel fileSystem(SecurityEnvironment user) {
    if (!database.classState(UNIXPRIV).active()) {
      return AccessLevel.NONE;
    }
    return Stream.of(AccessLevel.CONTROL, AccessLevel.UPDATE, AccessLevel.READ)
        .filter(level -> permits(user, level))
        .findFirst()
        .orElse(AccessLevel.NONE);
  }

  private boolean permits(SecurityEnvironment user, AccessLevel wanted) {
    return new AuthorizationCheck(database, user, UNIXPRIV, FILE_SYSTEM, wanted)
            .outcome()
            .decision()
        == SafDecision.PERMIT;
  }

  private int gid(String group) {
    return database.group(group).map(GroupProfile::gid).orElse(GroupProfile.NO_GID);
  }

  /**
   * Of several users with one UID the superuser, if it is 0 and theirs, else the first by name.
   * [inferred]
   */
  @Override
  public String userName(int uid) {
    boolean superuser = database.user(SUPERUSER).filter(user -> user.uid() == uid).isPresent();
    return superuser
        ? SUPERUSER.value()
        : database.users().stream()
            .filter(user -> user.uid() == uid)
            .map(user -> user.userId().value())
            .findFirst()
            .orElseGet(() -> String.valueOf(uid));
  }

  @Override
  public String groupName(int gid) {
    return database.groups().stream()
        .filter(group -> group.gid() == gid)
        .map(GroupProfile::name)
        .findFirst()
        .orElseGet(() -> String.valueOf(gid));
  }
}
