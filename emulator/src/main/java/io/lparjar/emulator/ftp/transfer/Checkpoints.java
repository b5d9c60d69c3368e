package io.lparjar.emulator.ftp.transfer;

/**
 * Where a transfer can be taken up again.
 *
 * @param before records of the data set in front of the first that is transferred; negative when
 *     markers are neither sent nor answered
 * @param interval records between two markers sent, 0 for none (CHKPTINT)
 * @see "z/OS Communications Server IP Configuration Reference, CHKPTINT statement"
 */
record Checkpoints(long before, int interval) {
  /** There are none. */
  static final Checkpoints NONE = new Checkpoints(-1, 0);

  /** Whether markers mean something. */
  boolean isActive() {
    return before >= 0;
  }

  /** Whether a marker is to be sent in front of the next record when there are {@code records}. */
  boolean isDue(long records) {
    return isActive() && interval > 0 && records > before && records % interval == 0;
  }
}
