package io.lparjar.emulator.ftp.config;

/**
 * How well a connection is protected, or has to be. With TLS, SAFE is as good as PRIVATE.
 *
 * @see "z/OS Communications Server IP Configuration Reference, SECURE_DATACONN statement"
 */
public enum ProtectionLevel {
  /** Not at all, and it must not be. Of data connections only. */
  NEVER,
  CLEAR,
  SAFE,
  PRIVATE;

  /** Whether a connection without protection is too little. */
  public boolean isMandatory() {
    return this == SAFE || this == PRIVATE;
  }
}
