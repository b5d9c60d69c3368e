package io.lparjar.jes.execution;

import java.util.ArrayList;
import java.util.List;

/** An allocation that cannot be made: the job ends with a JCL error. */
final class JclErrorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  /**
   * Ends the job.
   *
   * @param message the line for JESYSMSG
   */
  JclErrorException(String message) {
    this(List.of(), message);
  }

  /**
   * Ends the job.
   *
   * @param before lines for JESYSMSG that stand in front
   * @param message the last line
   */
  JclErrorException(List<String> before, String message) {
    super(message);
    List<String> all = new ArrayList<>(before);
    all.add(message);
    this.lines = List.copyOf(all);
  }

  /** The lines for JESYSMSG. */
  String[] lines() {
    return lines.toArray(new String[0]);
  }
}
