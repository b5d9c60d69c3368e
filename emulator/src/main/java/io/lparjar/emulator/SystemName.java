package io.lparjar.emulator;

import io.lparjar.emulator.ftp.session.ServerIdentity;
import io.lparjar.jes.execution.JesConfiguration;
import java.util.Locale;

/** What an installation gives names of its own. */
public enum SystemName {
  /** SYSNAME: messages of jobs, SMF records, resources of class SERVAUTH. 1 to 8 characters. */
  SYSNAME(ServerIdentity.DEFAULT.systemName(), "[A-Z0-9@#$]{1,8}"),

  /** Host name in TCPIP.DATA, which the greeting shows; SYSNAME's unless it is given. */
  HOST(ServerIdentity.DEFAULT.hostName(), "[A-Z0-9](?:[A-Z0-9.-]{0,62}[A-Z0-9])?"),

  /** Job name of the TCP/IP stack. 1 to 8 characters. */
  TCPIP(ServerIdentity.DEFAULT.stack(), "[A-Z@#$][A-Z0-9@#$]{0,7}"),

  /** Procedure of the FTP server, whose job name has a 1 behind it. 1 to 8 characters. */
  FTPD(ServerIdentity.DEFAULT.procedure(), "[A-Z@#$][A-Z0-9@#$]{0,7}"),

  /** The subsystem JES2. 1 to 4 characters. */
  JES2(JesConfiguration.DEFAULT.subsystem(), "[A-Z@#$][A-Z0-9@#$]{0,3}"),

  /** Node of JES2. 1 to 8 characters. */
  NODE(JesConfiguration.DEFAULT.node(), "[A-Z@#$][A-Z0-9@#$]{0,7}");

  private final String usual;
  private final String form;

  SystemName(String usual, String form) {
    this.usual = usual;
    this.form = form;
  }

  /** What it is called where nobody says otherwise. */
  String usual() {
    return usual;
  }

  /**
   * A name in upper case; that of the host as it is written.
   *
   * @throws StartException when it cannot be called so
   */
  String checked(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (!upper.matches(form)) {
      throw new StartException("not a name for " + this + ": " + name);
    }
    return this == HOST ? name : upper;
  }
}
