/**
 * IEHPROGM and IEHLIST: maintaining and listing what is on volumes and in the catalog.
 *
 * <p>{@code Iehprogm} and {@code Iehlist} are the entry types.
 *
 * @see "z/OS DFSMSdfp Utilities"
 */
@NullMarked
package io.lparjar.jes.program.volume;

import org.jspecify.annotations.NullMarked;
