package io.lparjar.jes.execution;

/**
 * What an installation says about its JES2.
 *
 * @param subsystem name of the subsystem, 1 to 4 characters (SUBSYS of IEFSSNxx)
 * @param node name of this node, 1 to 8 characters (NODE)
 * @param systemName name of the system, 1 to 8 characters (SYSNAME)
 * @param initiators how many jobs run at the same time, at least 1
 * @param defaultClass CLASS of a job that has none
 * @param defaultMessageClass MSGCLASS of a job that has none
 * @param lowestJobNumber first job number (JOBDEF RANGE)
 * @param highestJobNumber last job number, at most 9,999,999
 * @param heldClasses SYSOUT classes whose output is held (OUTCLASS OUTDISP=(HOLD,HOLD))
 * @see "z/OS JES2 Initialization and Tuning Reference, JOBDEF, INTRDR, NODE and OUTCLASS
 *     statements"
 */
public record JesConfiguration(
    String subsystem,
    String node,
    String systemName,
    int initiators,
    String defaultClass,
    char defaultMessageClass,
    int lowestJobNumber,
    int highestJobNumber,
    String heldClasses) {

  /**
   * JES2 on node N1, system MVS1, ten initiators, class A and message class A, JOB00001 to
   * JOB99999; H and X are held, as at many installations. [inferred]
   */
  public static final JesConfiguration DEFAULT =
      new JesConfiguration("JES2", "N1", "MVS1", 10, "A", 'A', 1, 99_999, "HX");

  public JesConfiguration {
    if (initiators < 1) {
      throw new IllegalArgumentException("no initiators");
    }
    if (lowestJobNumber < 1 || highestJobNumber < lowestJobNumber) {
      throw new IllegalArgumentException(
          "no range of job numbers: " + lowestJobNumber + " to " + highestJobNumber);
    }
  }

  /** The same by other names. */
  public JesConfiguration named(String subsystemName, String nodeName, String system) {
    return new JesConfiguration(
        subsystemName,
        nodeName,
        system,
        initiators,
        defaultClass,
        defaultMessageClass,
        lowestJobNumber,
        highestJobNumber,
        heldClasses);
  }

  /** The same with another number of initiators. */
  public JesConfiguration withInitiators(int number) {
    return new JesConfiguration(
        subsystem,
        node,
        systemName,
        number,
        defaultClass,
        defaultMessageClass,
        lowestJobNumber,
        highestJobNumber,
        heldClasses);
  }
}
