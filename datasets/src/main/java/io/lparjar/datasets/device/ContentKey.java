package io.lparjar.datasets.device;

/**
 * Where content is kept. No part can lead to a place outside its volume: none begins with a period
 * or has a path separator or control character in it.
 *
 * @param volume volume serial, 1 to 6 characters
 * @param name data set name, up to 44 characters
 * @param member member name, or empty for a sequential data set
 */
public record ContentKey(String volume, String name, String member) {

  public ContentKey {
    checkPart(volume);
    checkPart(name);
    if (!member.isEmpty()) {
      checkPart(member);
    }
  }

  /** The place of a sequential data set, or of a partitioned one as a whole. */
  public static ContentKey of(String volume, String name) {
    return new ContentKey(volume, name, "");
  }

  /** Whether this is a member of a partitioned data set. */
  public boolean isMember() {
    return !member.isEmpty();
  }

  /** Written out, as {@link #hashCode}: the generated ones are linked anew at each start. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ContentKey that
        && name.equals(that.name)
        && member.equals(that.member)
        && volume.equals(that.volume);
  }

  @Override
  public int hashCode() {
    return (31 * volume.hashCode() + name.hashCode()) * 31 + member.hashCode();
  }

  /** The data set that a member is in. */
  ContentKey dataSet() {
    return of(volume, name);
  }

  /**
   * Refuses a text that must not become a part of a host path.
   *
   * @throws IllegalArgumentException when it might lead elsewhere
   */
  static void checkPart(String part) {
    if (part.isEmpty() || part.charAt(0) == '.') {
      throw new IllegalArgumentException("not a part of a content key: '" + part + "'");
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c < ' ' || c == '/' || c == '\\' || c > '~') {
        throw new IllegalArgumentException("not a part of a content key: '" + part + "'");
      }
    }
  }
}
