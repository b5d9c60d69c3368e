package io.lparjar.security.racf.profile;

/**
 * What a user may do with a group, in ascending order.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, group authorities"
 */
public enum GroupAuthority {
  USE,
  CREATE,
  CONNECT,
  JOIN
}
