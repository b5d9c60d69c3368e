package io.lparjar.jes.db2;

/**
 * Data types of columns, and how wide their values are shown.
 *
 * @see "Db2 for z/OS SQL Reference, Data types"
 */
public enum Db2Type {
  CHAR,
  VARCHAR,
  LOB,
  BINARY,
  SMALLINT,
  INTEGER,
  BIGINT,
  DECIMAL,
  FLOAT,
  DECFLOAT,
  DATE,
  TIME,
  TIMESTAMP;

  /** Widest column of a report: that of the longest VARCHAR. */
  private static final int LONGEST = 32_704;

  /** Whether values stand at the right of their column. */
  public boolean isNumeric() {
    return switch (this) {
      case SMALLINT, INTEGER, BIGINT, DECIMAL, FLOAT, DECFLOAT -> true;
      case CHAR, VARCHAR, LOB, BINARY, DATE, TIME, TIMESTAMP -> false;
    };
  }

  /**
   * Characters that the longest value takes. [inferred]
   *
   * @param length of the column in characters, bytes or digits
   */
  int width(int length) {
    return switch (this) {
      case CHAR, VARCHAR, LOB -> Math.min(length, LONGEST);
      case BINARY -> Math.min(length, LONGEST / 2) * 2;
      case SMALLINT -> 6;
      case INTEGER -> 11;
      case BIGINT -> 20;
      case DECIMAL -> length + 2;
      case FLOAT -> 24;
      case DECFLOAT -> 42;
      case DATE -> 10;
      case TIME -> 8;
      case TIMESTAMP -> 26;
    };
  }
}
