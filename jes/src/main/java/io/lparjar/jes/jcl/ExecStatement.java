package io.lparjar.jes.jcl;

/**
 * An EXEC statement that names a program. Texts are empty when not coded.
 *
 * @param statement its number in JESJCL
 * @param name name of the statement, or empty
 * @param program what to run
 * @param parameter PARM=, at most 100 characters
 * @param parameterDd PARMDD=
 * @param cond COND=
 * @param time TIME=
 * @param region REGION= as coded
 * @see "z/OS MVS JCL Reference, EXEC statement"
 */
public record ExecStatement(
    int statement,
    String name,
    ProgramReference program,
    String parameter,
    String parameterDd,
    StepCondition cond,
    TimeLimit time,
    String region) {

  /** Stands for a statement with errors, in a job that will not run. */
  static ExecStatement unreadable(int statement, String name) {
    return new ExecStatement(
        statement,
        name,
        new ProgramReference.Named(""),
        "",
        "",
        StepCondition.NONE,
        TimeLimit.NONE,
        "");
  }
}
