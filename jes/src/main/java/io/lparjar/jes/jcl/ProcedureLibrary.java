package io.lparjar.jes.jcl;

import java.util.List;
import java.util.Optional;

/**
 * The libraries that procedures and INCLUDE groups come from.
 *
 * @see "z/OS MVS JCL Reference, JCLLIB statement"
 */
@FunctionalInterface
public interface ProcedureLibrary {
  /** No library at all. */
  ProcedureLibrary NONE = (name, privateLibraries) -> Optional.empty();

  /**
   * A member, 1 to 8 characters, from the first library that has it. Libraries that cannot be read
   * count as empty.
   *
   * @param privateLibraries data set names of JCLLIB ORDER=, searched before the system's libraries
   */
  Optional<LibraryMember> find(String name, List<String> privateLibraries);
}
