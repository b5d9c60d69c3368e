package io.lparjar.jes.spool;

import java.util.ArrayList;
import java.util.List;

/**
 * JESYSMSG: the messages of converter, allocation and termination.
 *
 * <p>Each line begins with a blank as ANSI control character. Safe for use by many threads: readers
 * take what there is while the job runs.
 */
public final class SystemMessages {
  /** Record length of the data set, record descriptor word and control character included. */
  public static final int LRECL = 137;

  private final List<String> lines = new ArrayList<>();

  /** Writes lines, without their control character. */
  public synchronized void write(String... messages) {
    for (String message : messages) {
      lines.add(" " + message);
    }
  }

  /** What was written so far. */
  public synchronized List<String> lines() {
    return List.copyOf(lines);
  }
}
