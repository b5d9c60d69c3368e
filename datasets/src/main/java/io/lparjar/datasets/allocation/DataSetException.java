package io.lparjar.datasets.allocation;

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
    /** A relative generation of a group that is not defined. */
    GENERATION_GROUP_NOT_FOUND,
    /** A relative generation that the group does not have. */
    GENERATION_NOT_FOUND,
    /** A generation data group that is to be deleted has generations. */
    GENERATION_GROUP_NOT_EMPTY,
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
    /** It is VSAM where that will not do, or a component where a whole cluster is wanted. */
    UNSUPPORTED_ORGANIZATION,
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

  /** About a generation by its relative number, shown as {@code A.B(-1)}. */
  public static DataSetException ofGeneration(Reason reason, DataSetName base, int relative) {
    return new DataSetException(
        reason, base.value(), relative > 0 ? "+" + relative : Integer.toString(relative), null);
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

  /** Who holds it, such as {@code 0035 USER2 EXCL on SYSDSN}; empty unless it is in use. */
  public Optional<String> holder() {
    return Optional.ofNullable(holder);
  }
}
