/**
 * The z/OS UNIX side of the FTP server: what commands do when a path is meant.
 *
 * <p>{@code UnixCommand} is the entry type; {@code UnixAware} chooses between it and data sets.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, z/OS UNIX file names"
 */
@NullMarked
package io.lparjar.emulator.ftp.unix;

import org.jspecify.annotations.NullMarked;
