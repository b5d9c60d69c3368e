package io.lparjar.datasets.allocation;

import io.lparjar.datasets.attribute.InvalidAttributesException;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was asked of a data set cannot be done. Each user of data sets has texts of his own. */
public final class DataSetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String dataSet;
  private final @Nullable String member;
  private final @Nullable String holder;

  /** Why. */
  public enum Reason {
    /** No such data set in the catalog. */
    NOT_FOUND,
    /** No such member. */
    MEMBER_NOT_FOUND,
    /** A new data set, or the new name of an old one, exists. */
    ALREADY_EXISTS,
    /** The new name of a member exists. */
    MEMBER_ALREADY_EXISTS,
    /** Another address space holds the data set; {@link #holder()} says which. */
    IN_USE,
    /** Another address space holds the member. */
    MEMBER_IN_USE,
    /** SAF said no. */
    NOT_AUTHORIZED,
    /** A member was named, but the data set has none: it is sequential. */
    NOT_PARTITIONED,
    /** A whole partitioned data set was named where only a member will do. */
    PARTITIONED,
    /** Attributes that do not go together, such as RECFM=F with BLKSIZE not LRECL. */
    INVALID_ATTRIBUTES,
    /** The requested volume is not there. */
    VOLUME_NOT_MOUNTED,
    /** The host cannot store more. */
    OUT_OF_SPACE
  }

  private DataSetException(
      Reason reason, String dataSet, @Nullable String member, @Nullable String holder) {
    super(reason + " " + dataSet + (member == null ? "" : "(" + member + ")"));
    this.reason = reason;
    this.dataSet = dataSet;
    this.member = member;
    this.holder = holder;
  }

  /** About a data set. */
  public static DataSetException of(Reason reason, DataSetName dataSet) {
    return new DataSetException(reason, dataSet.value(), null, null);
  }

  /** About a member, or the data set when there is none. */
  public static DataSetException of(
      Reason reason, DataSetName dataSet, @Nullable MemberName member) {
    return heldBy(reason, dataSet, member, null);
  }

  /** Its attributes do not go together. */
  public static DataSetException of(DataSetName dataSet, InvalidAttributesException cause) {
    DataSetException exception = of(Reason.INVALID_ATTRIBUTES, dataSet);
    exception.initCause(cause);
    return exception;
  }

  /** Somebody else holds it. */
  public static DataSetException heldBy(
      Reason reason, DataSetName dataSet, @Nullable MemberName member, @Nullable String holder) {
    return new DataSetException(
        reason, dataSet.value(), member == null ? null : member.value(), holder);
  }

  public Reason reason() {
    return reason;
  }

  /** The data set, {@code A.B} or with its member {@code A.B(C)}. */
  public String dataSet() {
    return member == null ? dataSet : dataSet + "(" + member + ")";
  }

  /** Which attributes do not go together, when that is why and the record format is known. */
  public Optional<InvalidAttributesException.Reason> attributes() {
    return getCause() instanceof InvalidAttributesException invalid
        ? Optional.of(invalid.reason())
        : Optional.empty();
  }

  /** Who holds it, such as {@code 0035 USER2 EXCL on SYSDSN}; empty unless it is in use. */
  public Optional<String> holder() {
    return Optional.ofNullable(holder);
  }
}
