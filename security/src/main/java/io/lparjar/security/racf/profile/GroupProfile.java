package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.UserId;
import java.time.LocalDate;

/**
 * A group of users.
 *
 * @param name 1 to 8 characters, as a user id
 * @param superiorGroup the group above; empty for {@code SYS1}, which has none
 * @param owner a user or group
 * @param created when the group was defined
 * @param segments the OMVS segment among others
 * @see "z/OS Security Server RACF Command Language Reference, ADDGROUP"
 */
public record GroupProfile(
    String name, String superiorGroup, String owner, LocalDate created, Segments segments) {
  /** Of a group that has no OMVS segment. */
  public static final int NO_GID = -1;

  private static final String GID = "GID";

  public GroupProfile {
    if (UserId.parse(name).filter(id -> id.value().equals(name)).isEmpty()) {
      throw new IllegalArgumentException("not a group name: " + name);
    }
  }

  /** A group without OMVS segment. */
  public GroupProfile(String name, String superiorGroup, String owner, LocalDate created) {
    this(name, superiorGroup, owner, created, Segments.NONE);
  }

  /** A group with z/OS UNIX group id. */
  public GroupProfile(String name, String superiorGroup, String owner, LocalDate created, int gid) {
    this(
        name,
        superiorGroup,
        owner,
        created,
        Segments.NONE.with(Segments.OMVS, GID, Integer.toString(gid)));
  }

  /** z/OS UNIX group id (OMVS segment), or {@link #NO_GID}. */
  public int gid() {
    return segments.field(Segments.OMVS, GID).map(Integer::parseInt).orElse(NO_GID);
  }

  /** The same group under another superior group and owner. */
  public GroupProfile with(String newSuperiorGroup, String newOwner) {
    return new GroupProfile(name, newSuperiorGroup, newOwner, created, segments);
  }

  public GroupProfile withGid(int newGid) {
    return withSegments(segments.with(Segments.OMVS, GID, Integer.toString(newGid)));
  }

  public GroupProfile withSegments(Segments newSegments) {
    return new GroupProfile(name, superiorGroup, owner, created, newSegments);
  }
}
