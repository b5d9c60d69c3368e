package io.lparjar.jes.subsystem;

import java.util.List;

/**
 * What an operator does to initiators. Those that answer do so with false when there is no
 * initiator of that number. Safe for use by many threads.
 *
 * @see "z/OS JES2 Commands, $D I, $P I, $S I and $T I"
 */
public interface InitiatorControl {

  /** All of them in the order of their numbers. */
  List<Initiator> initiators();

  /**
   * Sets the classes that an initiator takes jobs of, {@code $T I1,CL=AB}.
   *
   * @param classes a character each; empty for all
   */
  boolean setClasses(int number, String classes);

  /** Lets an initiator take no more jobs, {@code $P I1}. */
  boolean drain(int number);

  /** Lets a drained initiator take jobs again, {@code $S I1}. */
  boolean start(int number);

  /**
   * Changes how many initiators there are; those that are too many end after their job.
   *
   * @param number at least 1
   */
  void setNumber(int number);
}
