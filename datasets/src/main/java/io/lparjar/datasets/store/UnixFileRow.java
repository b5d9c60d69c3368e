package io.lparjar.datasets.store;

import java.time.Instant;

/**
 * A z/OS UNIX file as its table has it.
 *
 * @param id number of the file, 1 for the root
 * @param parent number of its directory; 0 for the root
 * @param name empty for the root
 * @param type letter of {@code ls -l}
 * @param content number of the content of a regular file, 0 for others; another each time it is
 *     written
 * @param directories how many directories are in it
 */
public record UnixFileRow(
    long id,
    long parent,
    String name,
    String type,
    int mode,
    int uid,
    int gid,
    long size,
    Instant modified,
    String tag,
    String target,
    long content,
    int directories) {}
