package io.lparjar.jes.execution;

import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities;
import java.util.Set;

/** USER1 is a superuser, everybody else has UID and GID 1. */
final class TestIdentities implements UnixIdentities {
  @Override
  public UnixIdentity of(SecurityEnvironment user) {
    int id = user.userId().value().equals("USER1") ? 0 : 1;
    return new UnixIdentity(id, id, Set.of(id));
  }

  @Override
  public String userName(int uid) {
    return uid == 0 ? "USER1" : "OTHER";
  }

  @Override
  public String groupName(int gid) {
    return gid == 0 ? "SYS1" : "OTHERS";
  }
}
