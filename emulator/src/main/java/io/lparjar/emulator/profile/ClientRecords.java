package io.lparjar.emulator.profile;

/**
 * Which SMF records the FTP client writes, as SMFCONFIG or SMFPARMS says.
 *
 * @param subtype118 subtype of type 118, or 0 for none of that type
 * @param type119 whether type 119
 * @see "z/OS Communications Server IP Configuration Reference, SMFCONFIG and SMFPARMS statements"
 */
public record ClientRecords(int subtype118, boolean type119) {
  /** None. */
  public static final ClientRecords NONE = new ClientRecords(0, false);

  /** The subtype of type 118 that SMFCONFIG means. [seen] */
  static final int STANDARD_SUBTYPE = 3;

  /** The same with another subtype of type 118. */
  ClientRecords with118(int subtype) {
    return new ClientRecords(subtype, type119);
  }

  /** The same with type 119, or without. */
  ClientRecords with119(boolean wanted) {
    return new ClientRecords(subtype118, wanted);
  }

  /** Whether there are any. */
  public boolean isAny() {
    return subtype118 != 0 || type119;
  }
}
