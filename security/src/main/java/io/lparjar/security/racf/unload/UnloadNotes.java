package io.lparjar.security.racf.unload;

import io.lparjar.security.racf.RacfException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what is taken over, and notes what is not. */
final class UnloadNotes {
  private final Map<String, Integer> taken = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();

  /** Takes a record over, or notes why that cannot be. */
  void taking(UnloadRecord record, Runnable action) {
    try {
      action.run();
      taken.merge(record.text().substring(0, 4), 1, Integer::sum);
    } catch (RacfException | IllegalArgumentException refused) {
      note(
          "line "
              + record.line()
              + ", "
              + record.type()
              + " "
              + record.name()
              + ": "
              + refused.getMessage());
    }
  }

  void note(String line) {
    lines.add(line);
  }

  UnloadReport report() {
    return new UnloadReport(taken, lines);
  }
}
