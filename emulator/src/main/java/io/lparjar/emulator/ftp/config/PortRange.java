package io.lparjar.emulator.ftp.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ports of passive data connections.
 *
 * @param low first port, 1024 to 65,535; 0 with {@code high} 0 for any free port
 * @param high last port
 */
public record PortRange(int low, int high) {
  /** Whatever port is free. */
  public static final PortRange ANY = new PortRange(0, 0);

  private static final int LOWEST = 1024;
  private static final int HIGHEST = 65_535;
  private static final Pattern FORM =
      Pattern.compile("\\(\\s*(\\d{1,5})\\s*,\\s*(\\d{1,5})\\s*\\)");

  public PortRange {
    boolean any = low == 0 && high == 0;
    if (!any && (low < LOWEST || high > HIGHEST || low > high)) {
      throw new IllegalArgumentException("no port range: " + low + "-" + high);
    }
  }

  /** Reads {@code (50000,50200)}; empty when it is no range. */
  public static Optional<PortRange> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int low = Integer.parseInt(form.group(1));
    int high = Integer.parseInt(form.group(2));
    return low >= LOWEST && high <= HIGHEST && low <= high
        ? Optional.of(new PortRange(low, high))
        : Optional.empty();
  }

  /** Whether whatever port is free will do. */
  public boolean isAny() {
    return high == 0;
  }

  /** As {@link #parse} reads it, empty for any port. */
  @Override
  public String toString() {
    return isAny() ? "" : "(" + low + "," + high + ")";
  }
}
