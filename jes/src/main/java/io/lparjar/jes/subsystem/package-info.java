/**
 * JES2 as everybody else sees it: submit, list, fetch, purge.
 *
 * <p>{@link io.lparjar.jes.subsystem.JobEntrySubsystem} is the door through which FTP, consoles and
 * TSO come.
 *
 * @see "z/OS JES2 Introduction"
 */
@NullMarked
package io.lparjar.jes.subsystem;

import org.jspecify.annotations.NullMarked;
