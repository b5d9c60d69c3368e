package io.lparjar.emulator.profile;

/** A profile cannot be used; the message names the line. */
public final class ProfileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProfileException(int line, String what) {
    super("line " + line + ": " + what);
  }
}
