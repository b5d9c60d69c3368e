package io.lparjar.emulator.console;

import io.lparjar.emulator.profile.PortReservation;
import io.lparjar.emulator.profile.TcpOptions;
import io.lparjar.emulator.profile.TcpipProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What NETSTAT shows of the profile of the TCP/IP stack.
 *
 * @see "z/OS Communications Server IP System Administrator's Commands, Netstat PORTList/-o report"
 */
final class ProfileDisplay {
  private ProfileDisplay() {}

  /** PORTLIST: a line for each reserved port. Columns [documented], of the address [recalled]. */
  static List<String> ports(TcpipProfile profile) {
    List<String> lines = new ArrayList<>();
    lines.add("Port# Prot User     Flags    Range       SAF Name");
    lines.add("----- ---- ----     -----    -----       --------");
    for (PortReservation reservation : profile.ports()) {
      String range =
          reservation.range()
              ? String.format(Locale.ROOT, "%05d-%05d", reservation.first(), reservation.last())
              : "";
      for (int port = reservation.first(); port <= reservation.last(); port++) {
        lines.add(
            String.format(
                    Locale.ROOT,
                    "%05d %-4s %-8s %-8s %-11s %s",
                    port,
                    reservation.protocol(),
                    reservation.user(),
                    reservation.flags(),
                    range,
                    reservation.safName())
                .stripTrailing());
        if (!reservation.bind().isEmpty()) {
          lines.add("      BindSpecific: " + reservation.bind());
        }
      }
    }
    return lines;
  }

  /** How many ports are reserved. */
  static int portCount(TcpipProfile profile) {
    return profile.ports().stream().mapToInt(each -> each.last() - each.first() + 1).sum();
  }

  /** ACCESS NETWORK: the zones. Headings [documented], columns [inferred]. */
  static List<String> zones(TcpipProfile profile) {
    List<String> lines = new ArrayList<>();
    lines.add("Network Access Information");
    lines.add(
        "INBOUND: "
            + yesOrNo(profile.access().inbound())
            + "  OUTBOUND: "
            + yesOrNo(profile.access().outbound()));
    lines.add("Network Address                 Prefix SAF Name");
    for (Map.Entry<String, String> row : profile.access().rows()) {
      String[] parts = row.getKey().split("/", -1);
      String prefix = parts.length > 1 ? parts[1] : "";
      lines.add(String.format(Locale.ROOT, "%-31s %-6s %s", parts[0], prefix, row.getValue()));
    }
    return lines;
  }

  /** CONFIG: the TCP part, as far as the profile holds it. TTLS [documented], others [recalled]. */
  static List<String> configuration(TcpipProfile profile) {
    TcpOptions options = profile.options();
    return List.of(
        "TCP Configuration Table:",
        String.format(
            Locale.ROOT,
            "DefaultRcvBufSize:  %08d  DefaultSndBufSize: %08d",
            options.receiveBuffer(),
            options.sendBuffer()),
        String.format(
            Locale.ROOT,
            "RestrictLowPort:    %-9s FinWait2Time:      %d",
            yesOrNo(options.restrictLowPorts()),
            options.finWait2()),
        "TTLS:               " + yesOrNo(options.ttls()),
        "EphemeralPorts:     " + options.lowestPort() + "-" + options.highestPort());
  }

  private static String yesOrNo(boolean value) {
    return value ? "Yes" : "No";
  }
}
