package io.lparjar.datasets.pds;

import io.lparjar.datasets.name.MemberName;
import java.util.Optional;

/**
 * A member in the directory of a partitioned data set.
 *
 * @param name member name
 * @param sizeInBytes bytes stored
 * @param statistics ISPF statistics in the directory entry, empty when there are none
 * @param module what the entry says about a program, empty when the member is none
 */
public record Member(
    MemberName name,
    long sizeInBytes,
    Optional<IspfStatistics> statistics,
    Optional<LoadModule> module) {

  /** A member that is no program. */
  public Member(MemberName name, long sizeInBytes, Optional<IspfStatistics> statistics) {
    this(name, sizeInBytes, statistics, Optional.empty());
  }

  /** The same under another name. */
  public Member renamed(MemberName to) {
    return new Member(to, sizeInBytes, statistics, module);
  }

  /** The same with another size. */
  public Member sized(long bytes) {
    return new Member(name, bytes, statistics, module);
  }

  /** The same as a program. */
  public Member with(LoadModule program) {
    return new Member(name, sizeInBytes, statistics, Optional.of(program));
  }
}
