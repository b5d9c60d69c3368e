/**
 * Jobs: their identity, state and end.
 *
 * <p>{@code JobSummary} is the entry type.
 *
 * @see "z/OS JES2 Introduction"
 */
@NullMarked
package io.lparjar.jes.job;

import org.jspecify.annotations.NullMarked;
