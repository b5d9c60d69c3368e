package io.lparjar.emulator.attls;

import java.util.List;

/** Ports from one to another, both included; 0 stands for all. */
record Ports(int low, int high) {
  private static final int HIGHEST = 65_535;

  /** Reads {@code n}, {@code n m} or {@code n-m}. */
  static Ports parse(Statement parameter) {
    List<String> ends =
        parameter.values().size() == 1
            ? List.of(parameter.values().get(0).split("-", 2))
            : parameter.values();
    if (ends.isEmpty() || ends.size() > 2) {
      throw new PolicyException(parameter.line(), parameter.keyword() + " needs a port or two");
    }
    int low = port(ends.get(0), parameter.line());
    int high = ends.size() == 1 ? low : port(ends.get(1), parameter.line());
    if (high < low) {
      throw new PolicyException(parameter.line(), "no range of ports: " + low + "-" + high);
    }
    return new Ports(low, high);
  }

  private static int port(String text, int line) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST) {
      throw new PolicyException(line, "no port: " + text);
    }
    return Integer.parseInt(text);
  }

  boolean contains(int port) {
    return high == 0 || (port >= low && port <= high);
  }
}
