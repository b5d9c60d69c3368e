/**
 * IEBEDIT: jobs and steps picked out of a stream of jobs.
 *
 * <p>{@code Iebedit} is the program, {@code JobDeck} one job of its input in steps.
 *
 * @see "z/OS DFSMSdfp Utilities, IEBEDIT"
 */
@NullMarked
package io.lparjar.jes.program.edit;

import org.jspecify.annotations.NullMarked;
