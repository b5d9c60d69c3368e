package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UnixIdentities;
import io.lparjar.security.saf.UserId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * z/OS UNIX identities from the OMVS segments of a {@link RacfDatabase}.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, RACF and z/OS UNIX"
 */
public final class OmvsSegments implements UnixIdentities {
  /** Whom SUPERUSER in BPXPRMxx names when it is not coded. [documented] */
  static final UserId SUPERUSER = new UserId("BPXROOT");

  private final RacfDatabase database;
  private final Consumer<SecurityEvent> listener;

  /**
   * The segments of {@code database}.
   *
   * @param listener told of each file that was refused, as by {@link Racf}
   */
  public OmvsSegments(RacfDatabase database, Consumer<SecurityEvent> listener) {
    this.database = database;
    this.listener = listener;
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
    return new UnixIdentity(uid, gid, groups, new UnixPrivilegeProfiles(database, listener, user));
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
