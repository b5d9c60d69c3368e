package io.lparjar.emulator.ftp.config;

/**
 * A command or mechanism that the server offers only when EXTENSIONS says so.
 *
 * @see "z/OS Communications Server IP Configuration Reference, EXTENSIONS statement"
 */
public enum Extension {
  AUTH_GSSAPI,
  AUTH_TLS,
  MDTM,
  REST_STREAM,
  SIZE,
  UTF8
}
