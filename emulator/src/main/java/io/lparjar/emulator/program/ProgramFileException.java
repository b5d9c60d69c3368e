package io.lparjar.emulator.program;

/** A statement about programs that cannot be understood. The message names its line. */
public final class ProgramFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProgramFileException(int line, String what) {
    super("line " + line + ": " + what);
  }
}
