package io.lparjar.jes.outcome;

import io.lparjar.jes.program.Program;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The rules of a system about steps whose outcome is scripted. Of several that match a step the one
 * added last holds. Safe for use by many threads; a step looks when it starts.
 */
public final class OutcomeScript {
  private final List<OutcomeRule> rules = new CopyOnWriteArrayList<>();

  /** Adds a rule in front of the others. */
  public void add(OutcomeRule rule) {
    rules.add(0, rule);
  }

  /** Takes a rule away. */
  public void remove(OutcomeRule rule) {
    rules.remove(rule);
  }

  /** Takes all rules away. */
  public void clear() {
    rules.clear();
  }

  /** What runs in place of the program of a step; empty when nothing is said about it. */
  public Optional<Program> find(String jobName, String stepName, String program) {
    for (OutcomeRule rule : rules) {
      if (rule.matches(jobName, stepName, program)) {
        return Optional.of(new ScriptedProgram(rule.outcome()));
      }
    }
    return Optional.empty();
  }
}
