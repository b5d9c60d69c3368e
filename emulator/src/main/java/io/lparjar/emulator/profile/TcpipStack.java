package io.lparjar.emulator.profile;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * What the TCP/IP stack asks SAF before it lets a program use sockets, all in class SERVAUTH.
 *
 * <pre>
 * EZB.STACKACCESS.sysname.tcpname             a socket; allowed without profile
 * EZB.PORTACCESS.sysname.tcpname.safname      a port that PORT reserves with SAF
 * EZB.NETACCESS.sysname.tcpname.zonename      an address in a zone of NETACCESS
 * </pre>
 *
 * <p>The last two are refused without profile. Safe for use by many threads.
 *
 * @param profile the stack's profile
 * @param saf asked
 * @param systemName name of the system
 * @param server the FTP server, which accepts connections
 * @param jobName the server's job name
 * @param name of the stack
 * @see "z/OS Communications Server IP Configuration Guide, TCP/IP resource protection"
 */
public record TcpipStack(
    TcpipProfile profile,
    Saf saf,
    String systemName,
    SecurityEnvironment server,
    String jobName,
    String name) {

  /** Whether a user may have a socket. */
  public boolean maySocket(SecurityEnvironment user) {
    return ask(user, resource("STACKACCESS")) != SafDecision.DENY;
  }

  /** Whether the server, when it works for a user, may listen at an address. */
  public boolean mayBind(SecurityEnvironment user, InetSocketAddress address) {
    Optional<PortReservation> reserved = profile.reservation(address.getPort());
    if (reserved.isPresent()
        && !reserved.get().isForPassiveData()
        && !reserved.get().isFor(jobName)) {
      return false;
    }
    boolean portAllowed =
        reserved
            .map(PortReservation::safName)
            .filter(name -> !name.isEmpty())
            .map(name -> ask(user, resource("PORTACCESS") + "." + name) == SafDecision.PERMIT)
            .orElse(true);
    return portAllowed
        && (address.getAddress().isAnyLocalAddress() || mayReceive(user, address.getAddress()));
  }

  /** Whether a user may get anything from an address. */
  public boolean mayReceive(SecurityEnvironment user, InetAddress peer) {
    return !profile.access().inbound() || isInPermittedZone(user, peer);
  }

  /** Whether a user may connect to an address. */
  public boolean mayConnect(SecurityEnvironment user, InetAddress peer) {
    return !profile.access().outbound() || isInPermittedZone(user, peer);
  }

  private boolean isInPermittedZone(SecurityEnvironment user, InetAddress peer) {
    return zone(peer).map(zone -> ask(user, zone) == SafDecision.PERMIT).orElse(true);
  }

  /** The resource of the zone in which an address lies; empty when it lies in none. */
  public Optional<String> zone(InetAddress address) {
    return profile.access().zone(address).map(zone -> resource("NETACCESS") + "." + zone);
  }

  /**
   * Whether the server may listen for data on a port.
   *
   * @param configured whether PASSIVEDATAPORTS names it
   */
  public boolean isForPassiveData(int port, boolean configured) {
    return profile
        .reservation(port)
        .map(reserved -> reserved.isForPassiveData() ? configured : reserved.isFor(jobName))
        .orElse(true);
  }

  private String resource(String what) {
    return "EZB." + what + "." + systemName + "." + name;
  }

  private SafDecision ask(SecurityEnvironment user, String resource) {
    return saf.authorize(user, ResourceClass.SERVAUTH, resource, AccessLevel.READ);
  }
}
