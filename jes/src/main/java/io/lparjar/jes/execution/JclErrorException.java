package io.lparjar.jes.execution;

/** An allocation that cannot be made: the job ends with a JCL error. */
final class JclErrorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Ends the job.
   *
   * @param message the line for JESYSMSG
   */
  JclErrorException(String message) {
    super(message);
  }

  /** The line for JESYSMSG. */
  String line() {
    return String.valueOf(getMessage());
  }
}
