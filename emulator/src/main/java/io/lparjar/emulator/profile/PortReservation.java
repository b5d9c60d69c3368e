package io.lparjar.emulator.profile;

/**
 * Ports that PORT or PORTRANGE keeps for somebody.
 *
 * @param first port
 * @param last port; {@code first} for PORT
 * @param range whether PORTRANGE said so
 * @param protocol TCP or UDP
 * @param user a job name, {@code OMVS} for all of z/OS UNIX, {@code *} for everybody, {@code
 *     RESERVED} for nobody, {@code AUTHPORT} for passive data connections of FTP
 * @param autolog whether AUTOLOG looks after the port
 * @param delayAcks whether acknowledgements are delayed
 * @param sharing whether several servers may listen
 * @param bind the only address to listen at; empty for any
 * @param safName last qualifier of the resource that SAF is asked about; empty for no question
 */
public record PortReservation(
    int first,
    int last,
    boolean range,
    String protocol,
    String user,
    boolean autolog,
    boolean delayAcks,
    boolean sharing,
    String bind,
    String safName) {
  private static final String AUTHPORT = "AUTHPORT";

  boolean covers(int port) {
    return protocol.equals("TCP") && first <= port && port <= last;
  }

  /** Whether the ports are for passive data connections that PASSIVEDATAPORTS asks for. */
  boolean isForPassiveData() {
    return user.equals(AUTHPORT);
  }

  /** Whether a z/OS UNIX program of that job name may listen here. */
  boolean isFor(String jobName) {
    return user.equals("*") || user.equals("OMVS") || user.equals(jobName);
  }

  /**
   * As NETSTAT shows them: A autolog, B bound to an address, D delayed acknowledgements, F SAF, R
   * range, S shared.
   */
  public String flags() {
    return (delayAcks ? "D" : "")
        + (autolog ? "A" : "")
        + (bind.isEmpty() ? "" : "B")
        + (safName.isEmpty() ? "" : "F")
        + (range ? "R" : "")
        + (sharing ? "S" : "");
  }
}
