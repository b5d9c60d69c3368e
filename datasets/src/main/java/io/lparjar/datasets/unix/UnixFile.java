package io.lparjar.datasets.unix;

import java.time.Instant;

/**
 * What is known of a file.
 *
 * @param name last name of its path; empty for the root
 * @param type what it is
 * @param mode permission bits, 07777 at most: sticky, then rwx for owner, group and others
 * @param uid the owner
 * @param gid the owning group
 * @param links 1, or for a directory 2 and one for each directory in it
 * @param size bytes of a regular file; for a symbolic link the length of what it says
 * @param modified when the content was changed
 * @param tag code page of text in it, such as {@code IBM-1047}; empty when it is not tagged
 * @param linkTarget what a symbolic link says; empty for others
 */
public record UnixFile(
    String name,
    UnixFileType type,
    int mode,
    int uid,
    int gid,
    int links,
    long size,
    Instant modified,
    String tag,
    String linkTarget) {

  public boolean isDirectory() {
    return type == UnixFileType.DIRECTORY;
  }

  public boolean isRegular() {
    return type == UnixFileType.REGULAR;
  }
}
