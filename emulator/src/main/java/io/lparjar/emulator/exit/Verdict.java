package io.lparjar.emulator.exit;

/** The return code of an exit that says yes or no. */
public enum Verdict {
  /** 0: as if there were no exit. */
  ACCEPT,
  /** Anything but 0. */
  REJECT
}
