package io.lparjar.jes.jcl;

/**
 * {@code TIME=}: processor time that a job or step may use.
 *
 * @param seconds limit, or one of the constants' values
 */
public record TimeLimit(int seconds) {
  /** Not coded. */
  public static final TimeLimit NONE = new TimeLimit(-1);

  /** {@code NOLIMIT} or {@code 1440}: no limit, also for waiting. */
  public static final TimeLimit UNLIMITED = new TimeLimit(Integer.MAX_VALUE);

  /** The most that {@code TIME=} takes, and what {@code MAXIMUM} stands for. */
  static final int LARGEST_MINUTES = 357_912;
}
