package io.lparjar.jes.program;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The load modules that job steps can name with {@code PGM=}. */
public final class ProgramTable {
  private final Map<String, Program> programs = new ConcurrentHashMap<>();

  /** Makes {@code program} known under {@code name}, in place of any other. */
  public void register(String name, Program program) {
    programs.put(name, program);
  }

  /** All names, in ascending order. */
  public SortedSet<String> names() {
    return new TreeSet<>(programs.keySet());
  }

  /** The program of that name. */
  public Optional<Program> find(String name) {
    return Optional.ofNullable(programs.get(name));
  }
}
