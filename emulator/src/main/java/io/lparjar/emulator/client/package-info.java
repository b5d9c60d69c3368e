/**
 * The z/OS FTP client as batch jobs run it. {@link io.lparjar.emulator.client.FtpProgram} is {@code
 * PGM=FTP}, {@link io.lparjar.emulator.client.FtpClient} the client itself. See "z/OS
 * Communications Server IP User's Guide and Commands".
 */
@NullMarked
package io.lparjar.emulator.client;

import org.jspecify.annotations.NullMarked;
