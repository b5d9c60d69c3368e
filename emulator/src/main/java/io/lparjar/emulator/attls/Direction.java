package io.lparjar.emulator.attls;

/** Who opened a connection: a client of ours, or we. */
public enum Direction {
  INBOUND,
  OUTBOUND,
  /** In rules only. */
  BOTH
}
