package io.lparjar.emulator.attls;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;

/**
 * A TTLSRule: which connections it is for, and what happens to them. Of conditions that are lists
 * one must hold; an empty list holds for all.
 */
public record Rule(
    String name,
    int priority,
    Direction direction,
    List<AddressRange> localAddresses,
    List<AddressRange> remoteAddresses,
    List<Ports> localPorts,
    List<Ports> remotePorts,
    String jobName,
    String userId,
    Actions actions) {

  boolean matches(
      Direction opened,
      InetSocketAddress local,
      InetSocketAddress remote,
      String job,
      String user) {
    return (direction == Direction.BOTH || direction == opened)
        && anyAddress(localAddresses, local)
        && anyAddress(remoteAddresses, remote)
        && anyPort(localPorts, local)
        && anyPort(remotePorts, remote)
        && isNamed(jobName, job)
        && isNamed(userId, user);
  }

  private static boolean anyAddress(List<AddressRange> ranges, InetSocketAddress end) {
    return ranges.isEmpty() || ranges.stream().anyMatch(each -> each.contains(end.getAddress()));
  }

  private static boolean anyPort(List<Ports> ranges, InetSocketAddress end) {
    return ranges.isEmpty() || ranges.stream().anyMatch(each -> each.contains(end.getPort()));
  }

  /** A name, or the beginning of one before an asterisk. */
  private static boolean isNamed(String pattern, String name) {
    String wanted = pattern.toUpperCase(Locale.ROOT);
    return wanted.isEmpty()
        || (wanted.endsWith("*")
            ? name.startsWith(wanted.substring(0, wanted.length() - 1))
            : name.equals(wanted));
  }
}
