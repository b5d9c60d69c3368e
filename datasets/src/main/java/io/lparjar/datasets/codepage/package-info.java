/**
 * Code pages: tables between EBCDIC and the code pages of networks.
 *
 * <p>{@code CodePages} is the entry type for data of users, {@code Ebcdic} for texts of the system.
 *
 * @see "z/OS Communications Server IP Configuration Reference, SBDATACONN"
 */
@NullMarked
package io.lparjar.datasets.codepage;

import org.jspecify.annotations.NullMarked;
