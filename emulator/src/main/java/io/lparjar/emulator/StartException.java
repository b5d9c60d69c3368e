package io.lparjar.emulator;

/** The system cannot start: something about its configuration or its host is wrong. */
public final class StartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A message for the person who starts the system. */
  public StartException(String message) {
    super(message);
  }

  /** A message for the person who starts the system, and what is behind it. */
  public StartException(String message, Throwable cause) {
    super(message, cause);
  }
}
