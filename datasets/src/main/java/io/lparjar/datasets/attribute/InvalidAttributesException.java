package io.lparjar.datasets.attribute;

/** Attributes that do not go together. */
public final class InvalidAttributesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Which ones, and why. */
  public enum Reason {
    /** LRECL 0 with F or V. */
    LRECL_MISSING,
    /** LRECL below 0, below 5 for V, too long for a block, or X without VS or VBS. */
    LRECL_OUT_OF_RANGE,
    /** BLKSIZE below 0 or above 32,760. */
    BLKSIZE_OUT_OF_RANGE,
    /** BLKSIZE no multiple of LRECL with FB. */
    BLKSIZE_NOT_MULTIPLE,
    /** BLKSIZE less than LRECL + 4 with V, or without room for a segment with VS. */
    BLKSIZE_TOO_SMALL,
    /** S, spanned or standard, for a partitioned data set. */
    FORMAT_NOT_FOR_PARTITIONED
  }

  InvalidAttributesException(Reason reason, DataSetAttributes attributes) {
    super(reason + ": " + attributes);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
