package io.lparjar.datasets.allocation;

import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The members of a partitioned data set that a requester holds; it may be new and in no catalog.
 * Used by one thread at a time.
 */
public interface LibraryMembers {

  /** Hands every member to {@code action} in ascending order. */
  void list(Consumer<Member> action);

  /** What is left of the space of the data set. */
  UnusedSpace unused();

  /** The directory entry of a member. */
  Optional<Member> find(MemberName name);

  /**
   * Gets hold of a member, which need not be there yet. Releasing it, in whatever way, gives back
   * the member and nothing else.
   */
  Allocation allocate(MemberName name);

  /**
   * Gives members the directory entries that they had elsewhere.
   *
   * @throws DataSetException {@code MEMBER_NOT_FOUND} for one that is not there
   */
  void describe(List<Member> directory);

  /**
   * Adds members that hold nothing, such as programs whose instructions are elsewhere, with their
   * directory entries. All are in the directory at once; none may be there yet.
   *
   * @throws DataSetException {@code DIRECTORY_FULL}
   */
  void addEmpty(List<Member> directory);
}
