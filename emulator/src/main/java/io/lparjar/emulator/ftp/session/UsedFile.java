package io.lparjar.emulator.ftp.session;

/**
 * A data set or z/OS UNIX file that a transfer has open, as the system log names it.
 *
 * @param name in full
 * @param isUnixFile whether it is one, and no data set
 * @param isNew whether the transfer makes it
 */
public record UsedFile(String name, boolean isUnixFile, boolean isNew) {

  /** Kind and name. */
  @Override
  public String toString() {
    return (isUnixFile ? "HFS Filename=" : "MVS DSN=") + name;
  }
}
