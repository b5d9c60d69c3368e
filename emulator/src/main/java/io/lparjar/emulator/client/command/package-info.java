/**
 * What the subcommands of the FTP client do, one class a family. {@link
 * io.lparjar.emulator.client.command.SubcommandTable} joins them to their names. See "z/OS
 * Communications Server IP User's Guide and Commands, FTP subcommands".
 */
@NullMarked
package io.lparjar.emulator.client.command;

import org.jspecify.annotations.NullMarked;
