/**
 * The commands that the server knows, one class each, joined in a table.
 *
 * <p>{@code CommandTable} is the entry type.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, FTP"
 */
@NullMarked
package io.lparjar.emulator.ftp.command;

import org.jspecify.annotations.NullMarked;
