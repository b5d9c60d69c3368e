package io.lparjar.datasets.device;

/**
 * Where content is kept.
 *
 * @param volume volume serial, 1 to 6 characters
 * @param name data set name, up to 44 characters
 * @param member member name, or empty for a sequential data set
 */
public record ContentKey(String volume, String name, String member) {

  /** The place of a sequential data set. */
  public static ContentKey of(String volume, String name) {
    return new ContentKey(volume, name, "");
  }

  /** Whether this is a member of a partitioned data set. */
  public boolean isMember() {
    return !member.isEmpty();
  }
}
