package io.lparjar.emulator.ftp.site;

/**
 * What becomes of the byte order mark in front of Unicode text that is stored.
 *
 * @see "z/OS Communications Server IP Configuration Reference, UNICODEFILESYSTEMBOM statement"
 */
public enum ByteOrderMark {
  /** It is stored when it was sent. */
  ASIS,
  /** It is stored whether or not it was sent. */
  ALWAYS,
  /** It is not stored. */
  NEVER
}
