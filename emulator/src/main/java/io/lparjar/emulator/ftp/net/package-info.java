/**
 * Control and data connections of the FTP server; the only user of MINA.
 *
 * <p>{@code FtpListener} is the entry type.
 *
 * @see "RFC 959, File Transfer Protocol"
 */
@NullMarked
package io.lparjar.emulator.ftp.net;

import org.jspecify.annotations.NullMarked;
