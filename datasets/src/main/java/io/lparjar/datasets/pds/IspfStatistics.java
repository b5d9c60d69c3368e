package io.lparjar.datasets.pds;

import io.lparjar.security.saf.UserId;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Statistics that ISPF keeps in the user data of a directory entry.
 *
 * @param version 1 to 99
 * @param modification 0 to 99
 * @param created when the member was made
 * @param changed when it was last saved
 * @param size lines now
 * @param initial lines when it was made
 * @param modified lines changed since
 * @param userId who saved it
 * @see "z/OS ISPF User's Guide Volume I, PDF library and data set statistics"
 */
public record IspfStatistics(
    int version,
    int modification,
    LocalDate created,
    LocalDateTime changed,
    int size,
    int initial,
    int modified,
    UserId userId) {
  /** What a count of lines can be without {@link #isExtended()}. */
  public static final int MOST_LINES = 65_535;

  private static final int HIGHEST_MODIFICATION = 99;

  /** Of a member that {@code user} has just made: version 1, modification 0. */
  public static IspfStatistics ofNew(int lines, LocalDateTime now, UserId user) {
    return new IspfStatistics(1, 0, now.toLocalDate(), now, lines, lines, 0, user);
  }

  /** Whether a count of lines needs extended statistics, which take more of the directory. */
  public boolean isExtended() {
    return Math.max(size, Math.max(initial, modified)) > MOST_LINES;
  }

  /**
   * After {@code user} has replaced the member: one modification more, and all lines count as
   * changed [inferred].
   */
  public IspfStatistics replaced(int lines, LocalDateTime now, UserId user) {
    return new IspfStatistics(
        version,
        Math.min(modification + 1, HIGHEST_MODIFICATION),
        created,
        now,
        lines,
        initial,
        lines,
        user);
  }
}
