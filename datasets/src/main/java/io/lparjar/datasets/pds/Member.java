package io.lparjar.datasets.pds;

import io.lparjar.datasets.name.MemberName;
import java.util.Optional;

/**
 * An entry in the directory of a partitioned data set: a member, or a further name of one.
 *
 * @param name member name
 * @param sizeInBytes bytes stored, 0 for an alias
 * @param statistics ISPF statistics in the directory entry, empty when there are none
 * @param module what the entry says about a program, empty when the member is none
 * @param aliasOf the member whose content an alias stands for, which is no alias itself; empty for
 *     a member that has content of its own
 */
public record Member(
    MemberName name,
    long sizeInBytes,
    Optional<IspfStatistics> statistics,
    Optional<LoadModule> module,
    Optional<MemberName> aliasOf) {
  /** Bytes of a directory entry without user data. */
  public static final int ENTRY = 12;

  /** Bytes that ISPF statistics add to a directory entry: 15 halfwords. */
  public static final int STATISTICS = 30;

  /** Bytes that extended ISPF statistics add to a directory entry: 20 halfwords. [documented] */
  public static final int EXTENDED_STATISTICS = 40;

  /** A member that is no program. */
  public Member(MemberName name, long sizeInBytes, Optional<IspfStatistics> statistics) {
    this(name, sizeInBytes, statistics, Optional.empty(), Optional.empty());
  }

  /** The bytes that its directory entry takes. */
  public int directoryBytes() {
    return ENTRY
        + statistics.map(entry -> entry.isExtended() ? EXTENDED_STATISTICS : STATISTICS).orElse(0);
  }

  /** Whether it is a further name of another member. */
  public boolean isAlias() {
    return aliasOf.isPresent();
  }

  /** The same under another name. */
  public Member renamed(MemberName to) {
    return new Member(to, sizeInBytes, statistics, module, aliasOf);
  }

  /** The same with another size. */
  public Member sized(long bytes) {
    return new Member(name, bytes, statistics, module, aliasOf);
  }

  /** The same as a program. */
  public Member with(LoadModule program) {
    return new Member(name, sizeInBytes, statistics, Optional.of(program), aliasOf);
  }

  /** The same entry for content of so many bytes that is its own. */
  public Member owning(long bytes) {
    return new Member(name, bytes, statistics, module, Optional.empty());
  }

  /** The same entry as an alias of {@code main}. */
  public Member aliasOf(MemberName main) {
    return new Member(
        name,
        0,
        statistics,
        module.map(program -> program.aliasOf(main.value())),
        Optional.of(main));
  }
}
