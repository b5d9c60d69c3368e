package io.lparjar.jes.jcl;

import java.util.List;

/**
 * A JOB statement. Texts are empty when not coded.
 *
 * @param name 1 to 8 characters
 * @param accounting first positional parameter without its outer parentheses
 * @param programmer programmer's name, at most 20 characters
 * @param jobClass CLASS=, 1 to 8 characters
 * @param msgClass MSGCLASS=, one character
 * @param msgLevel MSGLEVEL=
 * @param notifyUser NOTIFY=
 * @param typrun TYPRUN=
 * @param priority PRTY=, 0 to 15, or -1 when not coded
 * @param time TIME=
 * @param region REGION= as coded
 * @param cond COND=: the job ends before a step when one of the tests is true
 * @param restart RESTART= as coded
 * @param user USER=
 * @param password PASSWORD=
 * @param group GROUP=
 * @see "z/OS MVS JCL Reference, JOB statement"
 */
public record JobStatement(
    String name,
    String accounting,
    String programmer,
    String jobClass,
    String msgClass,
    MessageLevel msgLevel,
    String notifyUser,
    Typrun typrun,
    int priority,
    TimeLimit time,
    String region,
    List<ConditionTest> cond,
    String restart,
    String user,
    String password,
    String group) {
  public JobStatement {
    cond = List.copyOf(cond);
  }

  /** A JOB statement without parameters. */
  public static JobStatement named(String name) {
    return new JobStatement(
        name,
        "",
        "",
        "",
        "",
        MessageLevel.ALL,
        "",
        Typrun.NONE,
        -1,
        TimeLimit.NONE,
        "",
        List.of(),
        "",
        "",
        "",
        "");
  }

  /** Values of TYPRUN=. */
  public enum Typrun {
    /** Not coded: run it. */
    NONE,
    /** Convert only. */
    SCAN,
    /** Wait for release before execution. */
    HOLD,
    /** Wait for release before conversion. */
    JCLHOLD,
    /** Copy the cards to SYSOUT. */
    COPY
  }

  /**
   * Which statements and messages are listed.
   *
   * @param statements 0 only the JOB statement, 1 all, 2 only those of the input stream
   * @param messages 0 allocation messages only after an abend, 1 always
   */
  public record MessageLevel(int statements, int messages) {
    /** What JES2 assumes. */
    public static final MessageLevel ALL = new MessageLevel(1, 1);
  }

  /** Leaves the password out. */
  @Override
  public String toString() {
    return "JobStatement[" + name + "]";
  }
}
