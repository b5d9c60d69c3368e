/**
 * Running jobs: initiators, allocation of a step, its program, disposition at its end.
 *
 * <p>{@code Initiators} is the entry type.
 *
 * @see "z/OS MVS JCL User's Guide"
 */
@NullMarked
package io.lparjar.jes.execution;

import org.jspecify.annotations.NullMarked;
