package io.lparjar.datasets.attribute;

/**
 * The block size that the system chooses when none is given (BLKSIZE=0).
 *
 * <p>Two blocks shall fill a track of a 3390, so no block is longer than 27,998 bytes unless one
 * record needs it [documented]; 27,920 for FB 80 is [seen]. A PDSE has no tracks of its own: its
 * limit is 32,760 [documented], such as 32,720 for FB 80 [seen].
 *
 * @see "z/OS DFSMS Using Data Sets, system-determined block size; logical block size of a PDSE"
 */
final class SystemDeterminedBlockSize {
  /** Longest block of which two fit on a track of a 3390. */
  static final int HALF_TRACK = 27_998;

  private SystemDeterminedBlockSize() {}

  /**
   * The block size for a format and a record length that fit.
   *
   * <p>The system chooses none for U; here it is the longest, as the binder makes it [inferred].
   */
  static int of(DataSetAttributes attributes) {
    int lrecl = attributes.lrecl();
    boolean blocked = attributes.recfm().blocked();
    boolean spanned = attributes.recfm().isSpanned();
    int limit = attributes.type() == DataSetType.PDSE ? AttributeRules.MAXIMUM_LENGTH : HALF_TRACK;
    return switch (attributes.recfm().kind()) {
      case FIXED -> blocked ? Math.max(1, limit / lrecl) * lrecl : lrecl;
      case VARIABLE -> {
        int oneRecord = lrecl + AttributeRules.DESCRIPTOR_WORD;
        yield spanned ? limit : blocked ? Math.max(limit, oneRecord) : oneRecord;
      }
      case UNDEFINED -> AttributeRules.MAXIMUM_LENGTH;
      case NONE -> 0;
    };
  }
}
