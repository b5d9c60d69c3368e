/**
 * What the FTP client remembers between subcommands, its messages and codes. {@link
 * io.lparjar.emulator.client.session.ClientSession} is one run of it. See "z/OS Communications
 * Server IP User's Guide and Commands, FTP return codes".
 */
@NullMarked
package io.lparjar.emulator.client.session;

import org.jspecify.annotations.NullMarked;
