/**
 * What LIST and NLST send for data sets and members.
 *
 * <p>{@code DataSetListing} is the entry type.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, DIr subcommand"
 */
@NullMarked
package io.lparjar.emulator.ftp.listing;

import org.jspecify.annotations.NullMarked;
