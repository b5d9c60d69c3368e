package io.lparjar.emulator.attls;

/** A policy file cannot be used; the message names the line. */
public final class PolicyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PolicyException(int line, String what) {
    super("line " + line + ": " + what);
  }
}
