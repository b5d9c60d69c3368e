package io.lparjar.emulator.seed;

import io.lparjar.datasets.allocation.CatalogDefinitions;
import io.lparjar.datasets.catalog.Generation;
import io.lparjar.datasets.catalog.GenerationSphere;
import io.lparjar.datasets.catalog.GenerationStatus;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.GenerationName;
import java.util.Optional;

/** The status of a generation as a word of its line; an active one has none. */
final class GenerationForm {
  static final String DEFERRED = "DEFERRED";
  static final String ROLLED_OFF = "ROLLEDOFF";

  private GenerationForm() {}

  /** The word with a blank before it; empty for what is no generation, or an active one. */
  static String write(CatalogDefinitions definitions, DataSetName name) {
    Optional<GenerationSphere> group =
        GenerationName.of(name).flatMap(it -> definitions.findGenerationGroup(it.base()));
    if (group.isEmpty()) {
      return "";
    }
    GenerationStatus status =
        group.get().generations().stream()
            .filter(generation -> generation.name().dataSetName().equals(name))
            .findFirst()
            .map(Generation::status)
            .orElse(GenerationStatus.ROLLED_OFF);
    return switch (status) {
      case ACTIVE -> "";
      case DEFERRED -> " " + DEFERRED;
      case ROLLED_OFF -> " " + ROLLED_OFF;
    };
  }
}
