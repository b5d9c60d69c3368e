/**
 * What a client can set with SITE and see with STAT, one row a parameter.
 *
 * <p>{@code SiteParameters} is the table, {@code TransferSettings} the values of a session.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, SITE subcommand"
 */
@NullMarked
package io.lparjar.emulator.ftp.site;

import org.jspecify.annotations.NullMarked;
