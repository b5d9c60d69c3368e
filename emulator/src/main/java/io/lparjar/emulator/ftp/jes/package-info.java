/**
 * FILETYPE=JES: jobs and spool data sets over FTP.
 *
 * <p>{@code JesInterface} is the entry type.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, interfacing with JES"
 */
@NullMarked
package io.lparjar.emulator.ftp.jes;

import org.jspecify.annotations.NullMarked;
