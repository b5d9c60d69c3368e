package io.lparjar.emulator.profile;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The statement NETACCESS: which addresses lie in which security zone, and which way is checked.
 *
 * @param inbound whether bind, accept and receive are checked
 * @param outbound whether connect and send are checked
 * @param subnets the zones of addresses
 * @param home zone of this system's own addresses that no subnet names; empty for none
 * @param otherwise zone of all other addresses; empty for none
 */
public record NetworkAccess(
    boolean inbound, boolean outbound, Map<Subnet, String> subnets, String home, String otherwise) {
  /** No address lies in a zone. */
  public static final NetworkAccess NONE = new NetworkAccess(false, true, Map.of(), "", "");

  public NetworkAccess {
    subnets = Map.copyOf(subnets);
  }

  /** The zone of an address, by the longest subnet that contains it. */
  public Optional<String> zone(InetAddress address) {
    return subnets.entrySet().stream()
        .filter(entry -> entry.getKey().contains(address))
        .max(Comparator.comparingInt(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue)
        .or(() -> Optional.of(isOwn(address) && !home.isEmpty() ? home : otherwise))
        .filter(zone -> !zone.isEmpty());
  }

  /** Of the addresses of the host only these are taken for the system's own. [inferred] */
  private static boolean isOwn(InetAddress address) {
    return address.isLoopbackAddress() || address.isAnyLocalAddress();
  }

  /** Each zone behind the addresses that lie in it, by address. */
  public List<Map.Entry<String, String>> rows() {
    Map<String, String> rows = new TreeMap<>();
    subnets.forEach((subnet, zone) -> rows.put(subnet.toString(), zone));
    List<Map.Entry<String, String>> all = new ArrayList<>(rows.entrySet());
    if (!home.isEmpty()) {
      all.add(Map.entry("DEFAULTHOME", home));
    }
    if (!otherwise.isEmpty()) {
      all.add(Map.entry("DEFAULT", otherwise));
    }
    return all;
  }
}
