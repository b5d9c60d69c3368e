/**
 * The operator console: commands of MVS, JES2, the FTP server and TCP/IP, and the messages that
 * parts of the system write there.
 *
 * <p>{@code OperatorConsole} is the entry type.
 *
 * @see "z/OS MVS System Commands; z/OS JES2 Commands"
 */
@NullMarked
package io.lparjar.emulator.console;

import org.jspecify.annotations.NullMarked;
