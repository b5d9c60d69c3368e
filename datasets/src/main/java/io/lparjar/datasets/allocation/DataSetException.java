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
  private final @Nullable String volume;

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
    /** The volume is known, but offline. */
    VOLUME_NOT_AVAILABLE,
    /** No such unit name. */
    UNIT_UNDEFINED,
    /** It is migrated and is not to be recalled. */
    MIGRATED,
    /** It is migrated, and its recall failed. */
    RECALL_FAILED,
    /** Its expiration date has not come. */
    NOT_EXPIRED(0x713, 0x04),
    /** No volume has the primary space, or the host cannot store more. */
    OUT_OF_SPACE(0xB37, 0x04),
    /** The primary space is more than a data set that is not LARGE may have on a volume. */
    TOO_MANY_TRACKS,
    /** A sequential data set has all extents of its volume, or the volume is full. */
    VOLUME_FULL(0xB37, 0x04),
    /** The primary space is full and there is no secondary. */
    NO_SECONDARY_SPACE(0xD37, 0x04),
    /** A partitioned data set can have no more extents. */
    NO_MORE_EXTENTS(0xE37, 0x04),
    /** All volumes that a data set on several may have are full. */
    NO_MORE_VOLUMES(0x837, 0x08),
    /** A PDS was made without directory blocks. */
    NO_DIRECTORY(0x013, 0x14),
    /** The directory of a partitioned data set is full. */
    DIRECTORY_FULL(0xB14, 0x0C);

    private final int abendCode;
    private final int abendReason;

    Reason() {
      this(0, 0);
    }

    Reason(int abendCode, int abendReason) {
      this.abendCode = abendCode;
      this.abendReason = abendReason;
    }

    /** How a program that meets it while a data set is open ends; empty when OPEN decides. */
    public Optional<AbendCode> abend() {
      return abendCode == 0 ? Optional.empty() : Optional.of(new AbendCode(abendCode, abendReason));
    }
  }

  private DataSetException(
      Reason reason,
      String dataSet,
      @Nullable String member,
      @Nullable String holder,
      @Nullable String volume) {
    super(reason + " " + dataSet + (member == null ? "" : "(" + member + ")"));
    this.reason = reason;
    this.dataSet = dataSet;
    this.member = member;
    this.holder = holder;
    this.volume = volume;
  }

  /** About a data set. */
  public static DataSetException of(Reason reason, DataSetName dataSet) {
    return new DataSetException(reason, dataSet.value(), null, null, null);
  }

  /** About a data set that can have no more space on a volume. */
  public static DataSetException onVolume(Reason reason, DataSetName dataSet, String volume) {
    return new DataSetException(reason, dataSet.value(), null, null, volume);
  }

  /** About a member, or the data set when there is none. */
  public static DataSetException of(
      Reason reason, DataSetName dataSet, @Nullable MemberName member) {
    return heldBy(reason, dataSet, member, null);
  }

  /** The same for another call that fails for it. */
  DataSetException again() {
    return new DataSetException(reason, dataSet, member, holder, volume);
  }

  /** Its attributes do not go together. */
  public static DataSetException of(DataSetName dataSet, InvalidAttributesException cause) {
    DataSetException exception = of(Reason.INVALID_ATTRIBUTES, dataSet);
    exception.initCause(cause);
    return exception;
  }

  /** About a generation by its relative number, shown as {@code A.B(-1)}. */
  public static DataSetException ofGeneration(Reason reason, DataSetName base, int relative) {
    return new DataSetException(
        reason,
        base.value(),
        relative > 0 ? "+" + relative : Integer.toString(relative),
        null,
        null);
  }

  /** Somebody else holds it. */
  public static DataSetException heldBy(
      Reason reason, DataSetName dataSet, @Nullable MemberName member, @Nullable String holder) {
    return new DataSetException(
        reason, dataSet.value(), member == null ? null : member.value(), holder, null);
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

  /** Which volume has no more space for it; empty when that is not why. */
  public Optional<String> volume() {
    return Optional.ofNullable(volume);
  }

  /** Who holds it, such as {@code 0035 USER2 EXCL on SYSDSN}; empty unless it is in use. */
  public Optional<String> holder() {
    return Optional.ofNullable(holder);
  }
}
