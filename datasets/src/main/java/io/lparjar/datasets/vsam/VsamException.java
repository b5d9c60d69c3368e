package io.lparjar.datasets.vsam;

/** A record cannot be put where it was wanted, or a cluster cannot be what it was to be. */
public final class VsamException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why. */
  public enum Reason {
    /** There is a record with this key or number, or with an alternate key that is unique. */
    DUPLICATE_RECORD,
    /** A cluster that was empty is loaded, and the key is lower than the last one. */
    OUT_OF_SEQUENCE,
    /** The record is longer than the longest, shorter than its key goes, or of a fixed length. */
    INVALID_LENGTH,
    /** REUSE of a cluster with records that was not defined with REUSE. */
    NOT_REUSABLE,
    /** The data component can have no more space. */
    NO_SPACE,
    /** An alternate index points to a record that its base cluster does not have. */
    NO_BASE_RECORD,
    /** Attributes that no cluster can have. */
    INVALID_ATTRIBUTES
  }

  VsamException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
