package io.lparjar.jes.jcl;

/**
 * Reads the parameters of an EXEC statement that names a program.
 *
 * @see "z/OS MVS JCL Reference, EXEC statement"
 */
final class ExecStatementReader {
  private static final int LONGEST_PARAMETER = 100;

  private ExecStatementReader() {}

  static ExecStatement read(int number, String name, Parameters parameters) {
    if (!parameters.positionals().isEmpty()) {
      parameters.diagnostics().onStatement(JclMessageText.TOO_MANY_POSITIONALS, "EXEC");
    }
    return new ExecStatement(
        number,
        name,
        program(parameters),
        parameters.text("PARM", LONGEST_PARAMETER),
        parameters.name("PARMDD"),
        ConditionReader.read(parameters),
        parameters.time(),
        parameters.region());
  }

  private static ProgramReference program(Parameters parameters) {
    String text = parameters.value("PGM").text();
    if (text.startsWith("*.")) {
      return new ProgramReference.BackReference(BackReferences.parse(text, "PGM", parameters));
    }
    if (text.isEmpty()) {
      parameters.diagnostics().inField(JclMessageText.REQUIRED_MISSING, "PGM");
    }
    return new ProgramReference.Named(parameters.checkedName(text, "PGM"));
  }
}
