/**
 * The utility programs that come with the system, put together from the packages of their features.
 *
 * <p>{@code Utilities} is the entry type.
 *
 * @see "z/OS DFSMSdfp Utilities"
 */
@NullMarked
package io.lparjar.jes.program.standard;

import org.jspecify.annotations.NullMarked;
