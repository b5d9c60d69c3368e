package io.lparjar.security.racf.unload;

import java.util.List;
import java.util.Map;

/**
 * What became of an unloaded database.
 *
 * @param taken how many records of each type were taken over, by the type's digits
 * @param notes what was not, a line each
 */
public record UnloadReport(Map<String, Integer> taken, List<String> notes) {
  public UnloadReport {
    taken = Map.copyOf(taken);
    notes = List.copyOf(notes);
  }
}
