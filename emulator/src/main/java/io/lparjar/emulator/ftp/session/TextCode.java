package io.lparjar.emulator.ftp.session;

import java.nio.ByteOrder;

/**
 * How characters of text travel. {@code toString()} is what replies call it.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, TYpe subcommand"
 */
public sealed interface TextCode {
  /** As SITE says: TYPE A. */
  TextCode AS_SITE_SAYS = new BySite();

  /** What SBDATACONN, or with ENCODING=MBCS MBDATACONN, names. */
  record BySite() implements TextCode {
    @Override
    public String toString() {
      return Representation.Type.ASCII.toString();
    }
  }

  /**
   * Double-byte characters: TYPE B.
   *
   * @param set which
   * @param marks what stands on the network where the data set has SO and SI
   * @param pure whether all characters are double-byte, without SO and SI in the data set
   */
  record DoubleByte(DoubleByteSet set, ShiftMarks marks, boolean pure) implements TextCode {
    @Override
    public String toString() {
      return set.toString();
    }
  }

  /** UCS-2: TYPE U 2. */
  record Ucs2(ByteOrder order) implements TextCode {
    @Override
    public String toString() {
      return "Ucs-2";
    }
  }
}
