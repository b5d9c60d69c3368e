package io.lparjar.jes.jcl;

/** What {@code PGM=} names. */
public sealed interface ProgramReference {

  /** A load module by its name, 1 to 8 characters. */
  record Named(String name) implements ProgramReference {}

  /** {@code *.step.ddname}: the member that an earlier DD statement names. */
  record BackReference(DdReference dd) implements ProgramReference {}
}
