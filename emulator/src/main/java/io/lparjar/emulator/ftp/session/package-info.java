/**
 * One client's dialogue with the server: login, working directory, settings, pending work.
 *
 * <p>{@code FtpSession} is the entry type.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, FTP"
 */
@NullMarked
package io.lparjar.emulator.ftp.session;

import org.jspecify.annotations.NullMarked;
