package io.lparjar.emulator.ftp.config;

/**
 * Where a session begins (STARTDIRECTORY).
 *
 * @see "z/OS Communications Server IP Configuration Reference, STARTDIRECTORY statement"
 */
public enum StartDirectory {
  /** At the data sets that begin with the user id. */
  MVS,
  /** In the user's home directory. */
  HFS
}
