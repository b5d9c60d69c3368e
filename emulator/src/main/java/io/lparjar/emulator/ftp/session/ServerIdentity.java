package io.lparjar.emulator.ftp.session;

import io.lparjar.emulator.release.Release;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * How the server presents itself.
 *
 * @param procedure that starts the server, such as {@code FTPD}
 * @param release of z/OS, which decides how replies are worded
 * @param systemName SYSNAME of the system
 * @param hostName as TCPIP.DATA gives it
 * @param stack name of the TCP/IP stack
 * @param advertised address in the reply to PASV, or null for that of the control connection
 */
public record ServerIdentity(
    String procedure,
    Release release,
    String systemName,
    String hostName,
    String stack,
    @Nullable InetAddress advertised) {
  /** What a new system is called. */
  public static final ServerIdentity DEFAULT =
      new ServerIdentity("FTPD", Release.NEWEST, "MVS1", "MVS1", "TCPIP", null);

  private static final int LONGEST_JOB_NAME = 8;

  /**
   * Job name of the server's address space, which the procedure forks: with a 1 behind it where
   * there is room.
   *
   * @see "z/OS Communications Server IP Configuration Guide, starting the FTP server"
   */
  public String jobName() {
    return procedure.length() < LONGEST_JOB_NAME ? procedure + "1" : procedure;
  }

  /** The resource of class SERVAUTH that stands for something of this server. */
  public String resource(String what) {
    return "EZB.FTP." + systemName + "." + jobName() + "." + what;
  }
}
