package io.lparjar.emulator.ftp.config;

/** File systems that somebody may use (ANONYMOUSFILEACCESS). */
public enum FileAccess {
  HFS,
  MVS,
  BOTH;

  /** Whether data sets may be used. */
  public boolean allowsDataSets() {
    return this != HFS;
  }

  /** Whether z/OS UNIX files may be used. */
  public boolean allowsUnixFiles() {
    return this != MVS;
  }
}
