package io.lparjar.datasets.attribute;

import io.lparjar.datasets.attribute.InvalidAttributesException.Reason;

/**
 * What record format, record length and block size must be to each other.
 *
 * @see "z/OS DFSMS Using Data Sets, record formats of data sets"
 * @see "z/OS MVS JCL Reference, LRECL and BLKSIZE parameters"
 */
final class AttributeRules {
  /** Longest block and longest record in bytes. */
  static final int MAXIMUM_LENGTH = 32_760;

  /** Length of a block, record or segment descriptor word in bytes. */
  static final int DESCRIPTOR_WORD = 4;

  private AttributeRules() {}

  static DataSetAttributes complete(DataSetAttributes given) {
    if (given.blksize() < 0 || given.blksize() > MAXIMUM_LENGTH) {
      throw new InvalidAttributesException(Reason.BLKSIZE_OUT_OF_RANGE, given);
    }
    boolean longest = given.lrecl() == DataSetAttributes.LRECL_X && given.recfm().isSpanned();
    if (given.lrecl() < 0 || (given.lrecl() > MAXIMUM_LENGTH && !longest)) {
      throw new InvalidAttributesException(Reason.LRECL_OUT_OF_RANGE, given);
    }
    if (given.isPartitioned() && given.recfm().spannedOrStandard()) {
      throw new InvalidAttributesException(Reason.FORMAT_NOT_FOR_PARTITIONED, given);
    }
    return switch (given.recfm().kind()) {
      case FIXED -> completeFixed(given);
      case VARIABLE -> completeVariable(given);
      case UNDEFINED -> withBlockSize(given.withLengths(0, given.blksize()));
      case NONE -> given;
    };
  }

  private static DataSetAttributes completeFixed(DataSetAttributes given) {
    if (given.lrecl() == 0) {
      throw new InvalidAttributesException(Reason.LRECL_MISSING, given);
    }
    if (!given.recfm().blocked()) {
      return given.withLengths(given.lrecl(), given.lrecl());
    }
    DataSetAttributes whole = withBlockSize(given);
    if (whole.blksize() % given.lrecl() != 0) {
      throw new InvalidAttributesException(Reason.BLKSIZE_NOT_MULTIPLE, given);
    }
    return whole;
  }

  private static DataSetAttributes completeVariable(DataSetAttributes given) {
    boolean spanned = given.recfm().isSpanned();
    if (given.lrecl() == 0) {
      throw new InvalidAttributesException(Reason.LRECL_MISSING, given);
    }
    if (given.lrecl() <= DESCRIPTOR_WORD
        || (!spanned && given.lrecl() > MAXIMUM_LENGTH - DESCRIPTOR_WORD)) {
      throw new InvalidAttributesException(Reason.LRECL_OUT_OF_RANGE, given);
    }
    DataSetAttributes whole = withBlockSize(given);
    int smallest = DESCRIPTOR_WORD + (spanned ? DESCRIPTOR_WORD + 1 : given.lrecl());
    if (whole.blksize() < smallest) {
      throw new InvalidAttributesException(Reason.BLKSIZE_TOO_SMALL, given);
    }
    return whole;
  }

  private static DataSetAttributes withBlockSize(DataSetAttributes given) {
    return given.blksize() > 0
        ? given
        : given.withLengths(given.lrecl(), SystemDeterminedBlockSize.of(given));
  }
}
