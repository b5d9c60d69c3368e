package io.lparjar.datasets.catalog;

import io.lparjar.datasets.name.GenerationName;

/** A generation data set of a group. */
public record Generation(GenerationName name, GenerationStatus status) {

  boolean isActive() {
    return status == GenerationStatus.ACTIVE;
  }
}
