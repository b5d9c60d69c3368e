package io.lparjar.emulator.ftp.session;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;

/**
 * Whether a user may work with z/OS UNIX files over FTP at all: {@code
 * EZB.FTP.sysname.daemon.ACCESS.HFS} in class SERVAUTH, allowed when no profile covers it.
 *
 * @see "z/OS Communications Server IP Configuration Guide, controlling user access to z/OS UNIX
 *     files"
 */
public final class UnixAuthority {
  private UnixAuthority() {}

  /** Whether SAF refuses {@code user} all z/OS UNIX files. */
  public static boolean isDenied(FtpServices services, SecurityEnvironment user) {
    String resource = services.identity().resource("ACCESS.HFS");
    return services.saf().authorize(user, ResourceClass.SERVAUTH, resource, AccessLevel.READ)
        == SafDecision.DENY;
  }
}
