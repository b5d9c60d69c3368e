package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.CatalogDefinitions;
import io.lparjar.datasets.catalog.GenerationSphere;
import io.lparjar.datasets.name.DataSetName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What relative generation numbers mean throughout a job: they are resolved once, when the job has
 * got its data sets, so that {@code (+1)} of the first step is {@code (+1)} in the last one too
 * (GDGBIAS=JOB); those of a group that a step makes, when they are first used. Used by one thread.
 *
 * @see "z/OS MVS JCL User's Guide, generation data sets"
 */
final class GenerationNumbers {
  private final CatalogDefinitions definitions;
  private final Map<DataSetName, GenerationSphere> groups = new HashMap<>();
  private boolean fixed;

  GenerationNumbers(CatalogDefinitions definitions) {
    this.definitions = definitions;
  }

  /** Notes the generations that there are now of those names that are groups. */
  void fix(Iterable<DataSetName> names) {
    fixed = true;
    for (DataSetName name : names) {
      note(name);
    }
  }

  private void note(DataSetName name) {
    definitions.findGenerationGroup(name).ifPresent(group -> groups.put(name, group));
  }

  /** Whether the name was that of a group when the numbers were fixed. */
  boolean isGroup(DataSetName name) {
    return groups.containsKey(name);
  }

  /** The data set that a number means; empty before the numbers are fixed. */
  Optional<DataSetName> find(DataSetName base, int relative) {
    if (fixed && !groups.containsKey(base)) {
      note(base);
    }
    return Optional.ofNullable(groups.get(base)).flatMap(group -> group.relative(relative));
  }

  /**
   * All generations that a group has now, in the order in which they are read; none when it is no
   * group. They are looked up without relative numbers, and so not of the time when those were
   * fixed. [inferred]
   */
  List<DataSetName> all(DataSetName base) {
    return groups.containsKey(base)
        ? definitions
            .findGenerationGroup(base)
            .map(GenerationSphere::concatenation)
            .orElse(List.of())
        : List.of();
  }
}
