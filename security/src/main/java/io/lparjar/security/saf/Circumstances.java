package io.lparjar.security.saf;

/**
 * Under what circumstances a user works; entries of conditional access lists look at them.
 *
 * @param portOfEntry where the user entered
 * @param program the program that runs, a load module's name; empty when unknown
 * @param system the system's name (SYSID); empty when unknown
 * @see "z/OS Security Server RACF Security Administrator's Guide, Conditional access lists"
 */
public record Circumstances(PortOfEntry portOfEntry, String program, String system) {
  public static final Circumstances UNKNOWN = new Circumstances(PortOfEntry.UNKNOWN, "", "");

  public Circumstances withPortOfEntry(PortOfEntry port) {
    return new Circumstances(port, program, system);
  }

  public Circumstances withProgram(String newProgram) {
    return new Circumstances(portOfEntry, newProgram, system);
  }

  public Circumstances withSystem(String newSystem) {
    return new Circumstances(portOfEntry, program, newSystem);
  }
}
