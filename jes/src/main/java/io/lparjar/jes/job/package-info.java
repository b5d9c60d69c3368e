/**
 * Jobs: their identity, state and end.
 *
 * <p>{@code JobEntrySubsystem} is the door through which FTP, consoles and TSO come.
 *
 * @see "z/OS JES2 Introduction"
 */
@NullMarked
package io.lparjar.jes.job;

import org.jspecify.annotations.NullMarked;
