package io.lparjar.security.racf.profile;

import java.util.Comparator;

/**
 * Who is named in a conditional access list, and when that counts.
 *
 * @param id user id, group name or {@link Protection#EVERYBODY}
 */
public record ConditionalEntry(String id, AccessCondition condition)
    implements Comparable<ConditionalEntry> {
  private static final Comparator<ConditionalEntry> ORDER =
      Comparator.comparing(ConditionalEntry::id).thenComparing(ConditionalEntry::condition);

  @Override
  public int compareTo(ConditionalEntry other) {
    return ORDER.compare(this, other);
  }
}
