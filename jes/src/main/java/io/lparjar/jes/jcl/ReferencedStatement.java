package io.lparjar.jes.jcl;

import java.util.Optional;

/**
 * The earlier DD statement that {@code REFDD=} names and whose attributes a new data set gets.
 *
 * @see "z/OS MVS JCL Reference, REFDD parameter"
 */
final class ReferencedStatement {
  private static final String FIELD = "REFDD";

  private ReferencedStatement() {}

  /** The statement; empty without REFDD, or after a report when it names none. */
  static Optional<DdStatement> find(Parameters parameters, EarlierStatements earlier) {
    String text = parameters.value(FIELD).text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.startsWith("*.")) {
      parameters.diagnostics().inField(JclMessageText.INVALID_BACK_REFERENCE, FIELD);
      return Optional.empty();
    }
    return earlier.find(BackReferences.parse(text, FIELD, parameters)).stream().findFirst();
  }
}
