package io.lparjar.jes.program.sort;

import java.util.Optional;

/** A comparison operator. */
enum Relation {
  EQ,
  NE,
  GT,
  GE,
  LT,
  LE;

  /** The operator of that name. */
  static Optional<Relation> find(String name) {
    for (Relation relation : values()) {
      if (relation.name().equals(name)) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  /** Whether it is true of two values that compare as {@code order}. */
  boolean accepts(int order) {
    return switch (this) {
      case EQ -> order == 0;
      case NE -> order != 0;
      case GT -> order > 0;
      case GE -> order >= 0;
      case LT -> order < 0;
      case LE -> order <= 0;
    };
  }
}
