package io.lparjar.emulator.seed;

/** A folder cannot be loaded or written. The message is for the person who starts the system. */
public final class SeedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * About a place.
   *
   * @param where file, and line where there is one
   */
  SeedException(String where, String what) {
    super(where + ": " + what);
  }

  SeedException(String where, Throwable cause) {
    super(where + ": " + cause.getMessage(), cause);
  }
}
