/**
 * FTP.DATA, the server's configuration.
 *
 * <p>{@code ServerConfiguration} is the entry type.
 *
 * @see "z/OS Communications Server IP Configuration Reference, FTP.DATA"
 */
@NullMarked
package io.lparjar.emulator.ftp.config;

import org.jspecify.annotations.NullMarked;
