package io.lparjar.security.saf;

import java.net.Inet4Address;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Where somebody entered the system, as the security product knows it: a terminal, a network access
 * zone, a console, the input device of a job.
 *
 * @param resourceClass TERMINAL, SERVAUTH, CONSOLE, JESINPUT or APPCPORT
 * @param name the resource of that class, upper case; empty when nothing is known
 * @see "z/OS Security Server RACF Security Administrator's Guide, Port of entry"
 */
public record PortOfEntry(ResourceClass resourceClass, String name) {
  private static final ResourceClass TERMINAL = new ResourceClass("TERMINAL");
  private static final Set<String> CLASSES =
      Set.of("TERMINAL", "SERVAUTH", "CONSOLE", "JESINPUT", "APPCPORT");
  private static final int TERMINAL_LENGTH = 8;
  private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

  public PortOfEntry {
    if (!CLASSES.contains(resourceClass.name())) {
      throw new IllegalArgumentException("not a class of ports of entry: " + resourceClass);
    }
  }

  /** Nothing is known; no check is made. */
  public static final PortOfEntry UNKNOWN = new PortOfEntry(TERMINAL, "");

  /** A network access zone: {@code EZB.NETACCESS.sysname.tcpname.zone}. */
  public static PortOfEntry zone(String resource) {
    return new PortOfEntry(ResourceClass.SERVAUTH, resource);
  }

  /** The input device of a job, such as {@code INTRDR}. */
  public static PortOfEntry jobInput(String device) {
    return new PortOfEntry(new ResourceClass("JESINPUT"), device);
  }

  public static PortOfEntry console(String name) {
    return new PortOfEntry(new ResourceClass("CONSOLE"), name);
  }

  /** The terminal that an IPv4 address means: its eight hexadecimal digits. [documented] */
  public static PortOfEntry terminal(Inet4Address address) {
    return new PortOfEntry(TERMINAL, HEXADECIMAL.formatHex(address.getAddress()));
  }

  /**
   * The terminal that an address or a terminal name means: eight hexadecimal digits for an IPv4
   * address [documented], a name of up to 8 characters as it is, {@link #UNKNOWN} for all else.
   */
  public static PortOfEntry terminal(String addressOrName) {
    String[] bytes = addressOrName.split("\\.", -1);
    if (bytes.length == 4) {
      StringBuilder hex = new StringBuilder(TERMINAL_LENGTH);
      for (String each : bytes) {
        if (!each.matches("[0-9]{1,3}")) {
          return UNKNOWN;
        }
        HEXADECIMAL.toHexDigits(hex, (byte) Integer.parseInt(each));
      }
      return new PortOfEntry(TERMINAL, hex.toString());
    }
    boolean name =
        addressOrName.length() <= TERMINAL_LENGTH
            && addressOrName.chars().allMatch(c -> c > ' ' && c < 0x7F);
    return name ? new PortOfEntry(TERMINAL, addressOrName.toUpperCase(Locale.ROOT)) : UNKNOWN;
  }

  public boolean isTerminal() {
    return resourceClass.equals(TERMINAL);
  }

  public boolean isKnown() {
    return !name.isEmpty();
  }
}
