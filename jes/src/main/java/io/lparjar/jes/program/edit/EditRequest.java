package io.lparjar.jes.program.edit;

import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import java.util.List;

/**
 * An EDIT statement.
 *
 * @param start name of the job, or empty for the next one of the input
 * @param type which steps are taken
 * @param steps names, or {@code FIRST-LAST} for all between; none for all steps
 * @param print whether the records are printed too
 * @see "z/OS DFSMSdfp Utilities, IEBEDIT, EDIT statement"
 */
record EditRequest(String start, Type type, List<String> steps, boolean print) {

  /** What STEPNAME means. */
  enum Type {
    /** All from that step on. */
    POSITION,
    /** Those steps. */
    INCLUDE,
    /** All but those steps. */
    EXCLUDE
  }

  EditRequest {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a statement.
   *
   * @throws StatementException when it is no EDIT statement
   */
  static EditRequest of(Statement statement) {
    Keywords keywords = Keywords.of(statement);
    String type = keywords.text("TYPE");
    if (!statement.operation().equals("EDIT") || !type.matches("|POSITION|INCLUDE|EXCLUDE")) {
      throw StatementException.syntax();
    }
    List<String> steps =
        keywords.find("STEPNAME").map(Operand::list).orElse(List.of()).stream()
            .map(Operand::word)
            .toList();
    return new EditRequest(
        keywords.text("START"),
        type.isEmpty() ? Type.POSITION : Type.valueOf(type),
        steps,
        !keywords.has("NOPRINT"));
  }
}
