package io.lparjar.datasets.catalog;

/**
 * What the members of a partitioned data set are together.
 *
 * @param members how many there are
 * @param directoryBytes what their directory entries take
 * @param sizeInBytes bytes stored of all
 */
public record MemberTotals(long members, long directoryBytes, long sizeInBytes) {

  /** The same with another size. */
  public MemberTotals sized(long bytes) {
    return new MemberTotals(members, directoryBytes, bytes);
  }
}
