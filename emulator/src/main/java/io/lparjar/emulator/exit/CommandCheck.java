package io.lparjar.emulator.exit;

/**
 * What FTCHKCMD is shown.
 *
 * @param state of the session
 * @param command in upper case: {@code STOR}
 * @param argument as the client sent it; empty for none. That of PASS too, as on z/OS
 */
public record CommandCheck(ExitState state, String command, String argument) {

  /** Without its argument, which may be a password. */
  @Override
  public String toString() {
    return "CommandCheck[" + state + ", " + command + "]";
  }
}
