package io.lparjar.jes.jcl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The procedures that a job can call: those of its input stream first, then those of libraries,
 * which are read once for a job.
 *
 * @see "z/OS MVS JCL Reference, procedures"
 */
final class Procedures {
  private final ProcedureLibrary library;
  private final Map<String, Procedure> inStream = new HashMap<>();
  private final Map<String, Optional<Procedure>> members = new HashMap<>();
  private List<String> privateLibraries = List.of();

  Procedures(ProcedureLibrary library) {
    this.library = library;
  }

  /** Adds a procedure of the input stream: its statements from PROC to the last before PEND. */
  void define(String name, List<JclStatement> statements) {
    inStream.put(
        name, new Procedure("INSTREAM PROCEDURE DEFINITION", Origin.IN_STREAM, statements));
  }

  /** The libraries of JCLLIB. */
  void search(List<String> libraries) {
    privateLibraries = libraries;
    members.clear();
  }

  Optional<Procedure> find(String name) {
    return inStream.containsKey(name) ? Optional.of(inStream.get(name)) : findMember(name);
  }

  Optional<Procedure> findMember(String name) {
    return Names.isName(name) ? members.computeIfAbsent(name, this::read) : Optional.empty();
  }

  private Optional<Procedure> read(String name) {
    return library
        .find(name, privateLibraries)
        .map(
            member ->
                new Procedure(
                    (member.isPrivate() ? "PRIVATE LIBRARY " : "SYSTEM LIBRARY ")
                        + member.library(),
                    Origin.LIBRARY,
                    StatementScanner.scan(member.cards())));
  }
}
