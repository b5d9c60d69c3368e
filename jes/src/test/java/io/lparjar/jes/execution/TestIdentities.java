package io.lparjar.jes.execution;

import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities;
import java.util.Set;

/** USER1 is a superuser, everybody else is number 100. */
final class TestIdentities implements UnixIdentities {
  @Override
  public UnixIdentity of(SecurityEnvironment user) {
    int uid = user.userId().value().equals("USER1") ? 0 : 100;
    return new UnixIdentity(uid, uid, Set.of(uid));
  }

  @Override
  public String userName(int uid) {
    return String.valueOf(uid);
  }

  @Override
  public String groupName(int gid) {
    return String.valueOf(gid);
  }
}
