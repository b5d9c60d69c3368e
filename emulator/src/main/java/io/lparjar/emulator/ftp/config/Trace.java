package io.lparjar.emulator.ftp.config;

/**
 * A general trace of a session, in the order in which replies name those that are active. Of them
 * {@link #ACC} and {@link #CMD} write lines; the others are kept and shown.
 *
 * @see "z/OS Communications Server IP Diagnosis Guide, FTP general trace"
 */
public enum Trace {
  FLO,
  CMD,
  PAR,
  INT,
  ACC,
  UTL,
  SEC,
  FSC,
  SOC,
  JES,
  SQL;

  /** Whether it has levels, 1 to 8. */
  boolean hasLevels() {
    return this == FSC || this == SOC;
  }
}
