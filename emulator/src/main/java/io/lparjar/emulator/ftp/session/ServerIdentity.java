package io.lparjar.emulator.ftp.session;

import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the server presents itself.
 *
 * @param jobName job name of the server's address space, such as {@code FTPD1}
 * @param release such as {@code 3.2} or {@code V2R4}
 * @param hostName as TCPIP.DATA gives it
 * @param advertised address in the reply to PASV, or null for that of the control connection
 */
public record ServerIdentity(
    String jobName, String release, String hostName, @Nullable InetAddress advertised) {
  /** What a new system is called. The release is that of z/OS 3.1. [captured-3.1] */
  public static final ServerIdentity DEFAULT = new ServerIdentity("FTPD1", "3.2", "MVS1", null);

  /** The same with another address in the reply to PASV. */
  public ServerIdentity advertising(@Nullable InetAddress address) {
    return new ServerIdentity(jobName, release, hostName, address);
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
