/**
 * Programs that a job step can execute.
 *
 * <p>{@code ProgramTable} is the entry type.
 *
 * @see "z/OS DFSMSdfp Utilities"
 */
@NullMarked
package io.lparjar.jes.program;

import org.jspecify.annotations.NullMarked;
