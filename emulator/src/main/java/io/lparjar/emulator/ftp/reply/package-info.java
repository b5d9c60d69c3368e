/**
 * Replies on the control connection and their texts.
 *
 * <p>{@code Reply} is the entry type.
 *
 * @see "z/OS Communications Server IP and SNA Codes, FTPD reply codes"
 */
@NullMarked
package io.lparjar.emulator.ftp.reply;

import org.jspecify.annotations.NullMarked;
