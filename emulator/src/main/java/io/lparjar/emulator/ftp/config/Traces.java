package io.lparjar.emulator.ftp.config;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The general traces that are active, with their levels. Immutable.
 *
 * @see "z/OS Communications Server IP Configuration Reference, DEBUG statement"
 */
public final class Traces {
  /** None. */
  public static final Traces NONE = new Traces(Map.of());

  private static final Pattern OPTION = Pattern.compile("(X?)([A-Z]{3})(?:\\(([1-8])\\))?");

  private final Map<Trace, Integer> levels;

  private Traces(Map<Trace, Integer> levels) {
    this.levels = Map.copyOf(levels);
  }

  /**
   * Those that options such as {@code CMD,FSC(2)} or {@code ALL XJES} make of none; empty when one
   * of them is unknown.
   */
  public static Optional<Traces> parse(String options) {
    Map<Trace, Integer> levels = new EnumMap<>(Trace.class);
    String text = options.toUpperCase(Locale.ROOT);
    for (String option : text.split("[ ,]+", -1)) {
      if (!option.isEmpty() && !apply(option, levels)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Traces(levels));
  }

  /** Those of DEBUG and TRACE in FTP.DATA. */
  public static Traces of(ServerConfiguration configuration) {
    String traces = configuration.get(ServerStatements.DEBUG);
    if (configuration.get(ServerStatements.TRACE)) {
      traces = "BAS " + traces;
    }
    return traces.isEmpty() ? NONE : parse(traces).orElse(NONE);
  }

  private static boolean apply(String option, Map<Trace, Integer> levels) {
    switch (option) {
      case "NONE" -> levels.clear();
      case "ALL" -> add(levels, Trace.values());
      case "BAS" -> add(levels, Trace.CMD, Trace.INT, Trace.FSC, Trace.SOC);
      default -> {
        return one(option, levels);
      }
    }
    return true;
  }

  private static void add(Map<Trace, Integer> levels, Trace... traces) {
    for (Trace trace : traces) {
      levels.put(trace, 1);
    }
  }

  private static boolean one(String option, Map<Trace, Integer> levels) {
    Matcher matcher = OPTION.matcher(option);
    if (!matcher.matches()) {
      return false;
    }
    for (Trace trace : Trace.values()) {
      if (trace.name().equals(matcher.group(2))) {
        if (matcher.group(1).isEmpty()) {
          levels.put(trace, matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3)));
        } else {
          levels.remove(trace);
        }
        return matcher.group(3) == null || trace.hasLevels();
      }
    }
    return false;
  }

  /** Whether a trace is active. */
  public boolean isActive(Trace trace) {
    return levels.containsKey(trace);
  }

  /** {@code INT ACC FSC(1)}, or {@code NONE}. */
  @Override
  public String toString() {
    return levels.isEmpty()
        ? "NONE"
        : new EnumMap<>(levels)
            .entrySet().stream()
                .map(
                    entry ->
                        entry.getKey().hasLevels()
                            ? entry.getKey() + "(" + entry.getValue() + ")"
                            : entry.getKey().name())
                .collect(Collectors.joining(" "));
  }
}
