/**
 * IEBCOPY: copying, unloading and reloading partitioned data sets.
 *
 * <p>{@code Iebcopy} is the entry type; the form of unloaded data is in docs/programs.md.
 *
 * @see "z/OS DFSMSdfp Utilities, IEBCOPY"
 */
@NullMarked
package io.lparjar.jes.program.library;

import org.jspecify.annotations.NullMarked;
