package io.lparjar.jes.db2;

import java.util.function.IntBinaryOperator;

/**
 * Data types of columns, and how wide their values are shown.
 *
 * @see "Db2 for z/OS SQL Reference, Data types"
 */
public enum Db2Type {
  CHAR(false, (length, scale) -> length),
  VARCHAR(false, (length, scale) -> length),
  /** Large objects are shown in part. [inferred] */
  LOB(false, (length, scale) -> Math.min(length, Db2Type.LONGEST)),
  BINARY(false, (length, scale) -> 2 * length),
  SMALLINT(true, (length, scale) -> 6),
  INTEGER(true, (length, scale) -> 11),
  BIGINT(true, (length, scale) -> 20),
  DECIMAL(true, (length, scale) -> length + 2),
  FLOAT(true, (length, scale) -> 24),
  DECFLOAT(true, (length, scale) -> 42),
  DATE(false, (length, scale) -> 10),
  TIME(false, (length, scale) -> 8),
  TIMESTAMP(false, (length, scale) -> 26);

  /** Widest column of a report: that of the longest VARCHAR. */
  private static final int LONGEST = 32_704;

  private final boolean numeric;
  private final IntBinaryOperator width;

  Db2Type(boolean numeric, IntBinaryOperator width) {
    this.numeric = numeric;
    this.width = width;
  }

  /** Whether values stand at the right of their column. */
  public boolean isNumeric() {
    return numeric;
  }

  /** Characters that the longest value takes. */
  int width(int length, int scale) {
    return Math.min(LONGEST, width.applyAsInt(length, scale));
  }
}
