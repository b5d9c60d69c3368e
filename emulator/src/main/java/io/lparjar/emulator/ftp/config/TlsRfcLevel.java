package io.lparjar.emulator.ftp.config;

/**
 * Which text on TLS the server follows.
 *
 * @see "z/OS Communications Server IP Configuration Reference, TLSRFCLEVEL statement"
 */
public enum TlsRfcLevel {
  /** The Internet draft: no CCC. */
  DRAFT,
  /** RFC 4217. */
  RFC4217,
  /** RFC 4217, but CCC ends TLS without telling the other side. */
  CCCNONOTIFY
}
