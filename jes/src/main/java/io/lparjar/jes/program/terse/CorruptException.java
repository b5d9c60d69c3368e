package io.lparjar.jes.program.terse;

/** Data that no tersing has made. */
final class CorruptException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CorruptException(int code) {
    super("impossible code " + code);
  }
}
