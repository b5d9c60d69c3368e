package io.lparjar.jes.subsystem;

import org.jspecify.annotations.Nullable;

/**
 * What an operator wants otherwise of a job that waits.
 *
 * @param jobClass CLASS, or null to leave it
 * @param priority PRTY, 0 to 15, or null to leave it
 * @see "z/OS JES2 Commands, $T Job"
 */
public record JobChange(@Nullable String jobClass, @Nullable Integer priority) {}
