/**
 * Steps whose end is written down beforehand, so that a flow of jobs can be tested without its load
 * modules.
 *
 * <p>{@code OutcomeScript} is the entry type.
 *
 * @see "z/OS MVS JCL User's Guide, condition codes and abnormal termination"
 */
@NullMarked
package io.lparjar.jes.outcome;

import org.jspecify.annotations.NullMarked;
