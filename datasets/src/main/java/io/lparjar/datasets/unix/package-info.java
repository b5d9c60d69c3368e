/**
 * z/OS UNIX files: one tree of directories, regular files, symbolic links and named pipes.
 *
 * <p>{@code UnixFiles} is the entry type.
 *
 * @see "z/OS UNIX System Services User's Guide, the z/OS UNIX file system"
 */
@NullMarked
package io.lparjar.datasets.unix;

import org.jspecify.annotations.NullMarked;
