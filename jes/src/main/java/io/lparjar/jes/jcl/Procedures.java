package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  private @Nullable Definition open;

  /** A procedure of the input stream whose PEND has not come. */
  private record Definition(String name, List<JclStatement> statements) {}

  Procedures(ProcedureLibrary library) {
    this.library = library;
  }

  /** Begins a procedure of the input stream with its PROC statement. */
  void begin(JclStatement proc) {
    open = new Definition(proc.name(), new ArrayList<>(List.of(proc)));
  }

  /**
   * Takes a statement of the procedure that was begun; PEND ends it.
   *
   * @return false when none was
   */
  boolean define(JclStatement statement) {
    Definition definition = open;
    if (definition == null) {
      return false;
    }
    if (statement.is("PEND")) {
      inStream.put(
          definition.name(),
          new Procedure(
              "INSTREAM PROCEDURE DEFINITION", Origin.IN_STREAM, definition.statements()));
      open = null;
    } else {
      definition.statements().add(statement);
    }
    return true;
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
