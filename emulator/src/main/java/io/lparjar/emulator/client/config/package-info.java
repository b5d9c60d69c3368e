/**
 * How the FTP client is set up: FTP.DATA, the parameters of its start, NETRC. {@link
 * io.lparjar.emulator.client.config.ClientConfiguration} holds what FTP.DATA says. See "z/OS
 * Communications Server IP Configuration Reference, FTP.DATA".
 */
@NullMarked
package io.lparjar.emulator.client.config;

import org.jspecify.annotations.NullMarked;
