package io.lparjar.jes.jcl;

/** How two codes are compared. */
public enum Comparison {
  GT,
  GE,
  EQ,
  LT,
  LE,
  NE;

  /** Whether {@code left this right} is true. */
  public boolean holds(int left, int right) {
    return switch (this) {
      case GT -> left > right;
      case GE -> left >= right;
      case EQ -> left == right;
      case LT -> left < right;
      case LE -> left <= right;
      case NE -> left != right;
    };
  }
}
