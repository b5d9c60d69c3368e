package io.lparjar.emulator.ftp.net;

/** What the server makes of a client's certificate in a handshake. */
public enum ClientCertificates {
  /** It asks for none. */
  NOT_ASKED_FOR,
  /** It asks for one, and takes any or none. */
  UNCHECKED,
  /** It asks for one; who sends one must have a valid one. */
  OPTIONAL,
  /** Without a valid one there is no handshake. */
  REQUIRED,
  /** Without a valid one that is registered with a user there is no handshake. */
  REGISTERED
}
