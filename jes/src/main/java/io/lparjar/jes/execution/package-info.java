/**
 * Running jobs: initiators, allocation of a step, its program, disposition at its end.
 *
 * <p>{@code Jes2} is the entry type; all that it is made of stays in here.
 *
 * @see "z/OS MVS JCL User's Guide"
 */
@NullMarked
package io.lparjar.jes.execution;

import org.jspecify.annotations.NullMarked;
