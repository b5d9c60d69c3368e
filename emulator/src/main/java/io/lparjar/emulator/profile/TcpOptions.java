package io.lparjar.emulator.profile;

/**
 * The statement TCPCONFIG, as far as anything comes of it.
 *
 * @param ttls whether AT-TLS is on
 * @param restrictLowPorts whether ports below 1024 are for the authorized; shown only
 * @param finWait2 seconds that a connection waits for the other end's end; shown only
 * @param sendBuffer bytes; shown only
 * @param receiveBuffer bytes; shown only
 * @param lowestPort first port of those that nobody asks for by number
 * @param highestPort last one
 */
public record TcpOptions(
    boolean ttls,
    boolean restrictLowPorts,
    int finWait2,
    int sendBuffer,
    int receiveBuffer,
    int lowestPort,
    int highestPort) {
  static final int LOWEST_PORT = 1024;
  static final int HIGHEST_PORT = 65_535;

  /** What holds without the statement. [recalled] */
  public static final TcpOptions DEFAULT =
      new TcpOptions(false, true, 600, 65_536, 65_536, LOWEST_PORT, HIGHEST_PORT);

  /** Whether EPHEMERALPORTS narrowed the ports that nobody asks for by number. */
  public boolean restrictsEphemeralPorts() {
    return lowestPort > LOWEST_PORT || highestPort < HIGHEST_PORT;
  }
}
