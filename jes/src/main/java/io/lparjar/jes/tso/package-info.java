/**
 * TSO/E in batch: the terminal monitor program and the commands that it knows.
 *
 * <p>{@link io.lparjar.jes.tso.TsoCommandTable} is the entry type: commands of other modules are
 * registered in it, and {@link io.lparjar.jes.tso.Ikjeft01} executes them in a job step.
 *
 * @see "z/OS TSO/E Customization, Executing the terminal monitor program in batch"
 */
@NullMarked
package io.lparjar.jes.tso;

import org.jspecify.annotations.NullMarked;
