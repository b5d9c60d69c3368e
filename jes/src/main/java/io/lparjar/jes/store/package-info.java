/**
 * The job queue and the spool index in the database.
 *
 * <p>{@code JobStore} is the only type that others see.
 *
 * @see "z/OS JES2 Initialization and Tuning Guide, checkpoint"
 */
@NullMarked
package io.lparjar.jes.store;

import org.jspecify.annotations.NullMarked;
