/**
 * SMF records of this system's parts: FTP server, FTP client and RACF, a table of fields and a
 * class each.
 *
 * <p>{@link io.lparjar.emulator.smf.FtpServerRecords} is the entry type; the records go to {@link
 * io.lparjar.datasets.smf.SmfRecorder}.
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, SMF records"
 */
@NullMarked
package io.lparjar.emulator.smf;

import org.jspecify.annotations.NullMarked;
