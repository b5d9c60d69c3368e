package io.lparjar.emulator.ftp.session;

import io.lparjar.emulator.release.Release;
import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the server presents itself.
 *
 * @param jobName job name of the server's address space, such as {@code FTPD1}
 * @param release of z/OS, which decides how replies are worded
 * @param hostName as TCPIP.DATA gives it
 * @param advertised address in the reply to PASV, or null for that of the control connection
 */
public record ServerIdentity(
    String jobName, Release release, String hostName, @Nullable InetAddress advertised) {
  /** What a new system is called. */
  public static final ServerIdentity DEFAULT =
      new ServerIdentity("FTPD1", Release.NEWEST, "MVS1", null);

  /** The same with another address in the reply to PASV. */
  public ServerIdentity advertising(@Nullable InetAddress address) {
    return new ServerIdentity(jobName, release, hostName, address);
  }

  /** The same of another release. */
  public ServerIdentity of(Release wanted) {
    return new ServerIdentity(jobName, wanted, hostName, advertised);
  }

  /** The name of the system: the host name up to its first period, upper case. */
  public String systemName() {
    return hostName.split("\\.", 2)[0].toUpperCase(Locale.ROOT);
  }

  /** The resource of class SERVAUTH that stands for something of this server. */
  public String resource(String what) {
    return "EZB.FTP." + systemName() + "." + jobName + "." + what;
  }
}
