package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.UserId;
import java.time.LocalDate;

/**
 * That a user belongs to a group.
 *
 * @param user the user
 * @param group the group
 * @param authority what the user may do with the group
 * @param owner the user or group that may change the connection
 * @param created when the user was connected
 * @param revoked whether the connection does not count for the time being
 * @see "z/OS Security Server RACF Command Language Reference, CONNECT"
 */
public record GroupConnection(
    UserId user,
    String group,
    GroupAuthority authority,
    String owner,
    LocalDate created,
    boolean revoked) {}
