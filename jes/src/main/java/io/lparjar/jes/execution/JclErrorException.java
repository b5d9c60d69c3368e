package io.lparjar.jes.execution;

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
    this(List.of(message));
  }

  /**
   * Ends the job.
   *
   * @param lines for JESYSMSG
   */
  JclErrorException(List<String> lines) {
    super(lines.get(0));
    this.lines = lines;
  }

  /** The lines for JESYSMSG. */
  List<String> lines() {
    return lines;
  }
}
