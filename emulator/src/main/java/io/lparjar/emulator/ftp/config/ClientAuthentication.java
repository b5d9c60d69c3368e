package io.lparjar.emulator.ftp.config;

/**
 * What SECURE_LOGIN asks of a client's certificate.
 *
 * @see "z/OS Communications Server IP Configuration Reference, SECURE_LOGIN statement"
 */
public enum ClientAuthentication {
  /** Nothing; none is requested. */
  NO_CLIENT_AUTH,
  /** That there is one, signed by an authority in the key ring. */
  REQUIRED,
  /** That it belongs to the user who logs in, too. */
  VERIFY_USER
}
