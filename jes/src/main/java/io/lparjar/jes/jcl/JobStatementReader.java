package io.lparjar.jes.jcl;

import java.util.List;

/**
 * Reads the parameters of a JOB statement.
 *
 * @see "z/OS MVS JCL Reference, JOB statement"
 */
final class JobStatementReader {
  private static final int LONGEST_ACCOUNT = 142;
  private static final int LONGEST_PROGRAMMER = 20;
  private static final int LONGEST_USER = 8;
  private static final int LONGEST_NODE_AND_USER = 17;

  private JobStatementReader() {}

  static JobStatement read(String name, Parameters parameters) {
    return new JobStatement(
        name,
        accounting(parameters),
        programmer(parameters),
        parameters.outputClass("CLASS", 8),
        parameters.outputClass("MSGCLASS", 1),
        messageLevel(parameters),
        parameters.text("NOTIFY", LONGEST_NODE_AND_USER),
        parameters.choice("TYPRUN", JobStatement.Typrun.values()),
        parameters.number("PRTY", 15, -1),
        parameters.time(),
        parameters.region(),
        ConditionReader.read(parameters).tests(),
        parameters.value("RESTART").text(),
        parameters.text("USER", LONGEST_USER),
        password(parameters),
        parameters.name("GROUP"));
  }

  private static String accounting(Parameters parameters) {
    String text = parameters.positional(0).text();
    if (text.length() > LONGEST_ACCOUNT) {
      parameters.diagnostics().onStatement(JclMessageText.ACCOUNT_TOO_LONG, "JOB");
    }
    return text;
  }

  private static String programmer(Parameters parameters) {
    String text = parameters.positional(1).text();
    if (text.length() > LONGEST_PROGRAMMER) {
      parameters.diagnostics().onStatement(JclMessageText.TOO_LONG, "JOB");
    }
    if (parameters.positionals().size() > 2) {
      parameters.diagnostics().onStatement(JclMessageText.TOO_MANY_POSITIONALS, "JOB");
    }
    return text;
  }

  private static JobStatement.MessageLevel messageLevel(Parameters parameters) {
    List<Operand> parts = parameters.value("MSGLEVEL").items();
    if (parts.size() > 2) {
      parameters.diagnostics().inField(JclMessageText.TOO_MANY_POSITIONALS, "MSGLEVEL");
      return JobStatement.MessageLevel.ALL;
    }
    return new JobStatement.MessageLevel(
        level(parameters, parts, 0, 2), level(parameters, parts, 1, 1));
  }

  private static int level(Parameters parameters, List<Operand> parts, int index, int largest) {
    return parts.size() <= index || parts.get(index) instanceof Operand.Omitted
        ? 1
        : parameters.number(parts.get(index), "MSGLEVEL", largest, 1);
  }

  /** Of {@code PASSWORD=(old,new)} the old one. */
  private static String password(Parameters parameters) {
    List<Operand> parts = parameters.value("PASSWORD").items();
    return parts.isEmpty() ? "" : parts.get(0).text();
  }
}
