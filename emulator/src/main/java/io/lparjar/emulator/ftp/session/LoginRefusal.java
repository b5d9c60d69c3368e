package io.lparjar.emulator.ftp.session;

/** Why the server does not let somebody in whom RACF would, or never asks RACF. */
public enum LoginRefusal {
  /** The server may not become another user. */
  DAEMON,
  /** The user has no identity in z/OS UNIX. */
  OMVS,
  /** The user exit FTCHKPWD says no. */
  EXIT,
  /** The user may not use the port of the server. */
  PORT,
  /** The client's certificate is registered with nobody. */
  CERTIFICATE,
  /** The client's certificate is that of somebody else. */
  CERTIFICATE_USER,
  /** It was once too often. */
  ATTEMPTS
}
