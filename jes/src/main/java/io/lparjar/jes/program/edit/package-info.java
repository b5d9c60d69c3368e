/**
 * IEBEDIT: jobs and steps picked out of a stream of jobs.
 *
 * <p>{@code Iebedit} is the program, {@code JobReader} reads its input job by job.
 *
 * @see "z/OS DFSMSdfp Utilities, IEBEDIT"
 */
@NullMarked
package io.lparjar.jes.program.edit;

import org.jspecify.annotations.NullMarked;
