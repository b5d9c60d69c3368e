package io.lparjar.emulator.profile;

import java.util.List;
import java.util.Optional;

/**
 * What a profile says.
 *
 * @param access zones of addresses
 * @param ports reserved ports, in the order of the profile
 * @param options of TCP
 * @param clientRecords which SMF records the FTP client writes
 */
public record TcpipProfile(
    NetworkAccess access,
    List<PortReservation> ports,
    TcpOptions options,
    ClientRecords clientRecords) {
  /** That of a stack without statements. */
  public static final TcpipProfile EMPTY =
      new TcpipProfile(NetworkAccess.NONE, List.of(), TcpOptions.DEFAULT, ClientRecords.NONE);

  public TcpipProfile {
    ports = List.copyOf(ports);
  }

  /** For whom a TCP port is kept; PORT counts more than PORTRANGE. [inferred] */
  Optional<PortReservation> reservation(int port) {
    return ports.stream()
        .filter(reservation -> reservation.covers(port))
        .min((one, other) -> Boolean.compare(one.range(), other.range()));
  }
}
