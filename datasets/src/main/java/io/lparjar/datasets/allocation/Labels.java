package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.InvalidAttributesException;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.name.DataSetName;

/**
 * Completes and checks the attributes in a label, at allocation and when a data set is opened for
 * output.
 *
 * <p>As on z/OS an allocation accepts attributes that do not go together; only an OPEN trips over
 * them.
 *
 * @see "z/OS DFSMS Using Data Sets, filling in the DCB; system-determined block size"
 */
final class Labels {
  private static final int DESCRIPTOR_WORD = 4;

  private Labels() {}

  /** The attributes of a new data set, with a system-determined block size where it can be told. */
  static DataSetAttributes allocated(DataSetAttributes wanted) {
    try {
      return wanted.completed();
    } catch (InvalidAttributesException e) {
      return wanted;
    }
  }

  /**
   * The attributes with which a data set is opened for output: those of the label, and where it has
   * none those of the request.
   *
   * @throws DataSetException {@code INVALID_ATTRIBUTES}
   */
  static DataSetAttributes opened(DataSetName name, DataSetAttributes label, WriteRequest request) {
    RecordFormat recfm = label.recfm().equals(RecordFormat.NONE) ? request.recfm() : label.recfm();
    if (recfm.equals(RecordFormat.NONE)) {
      throw DataSetException.of(Reason.INVALID_ATTRIBUTES, name);
    }
    int blksize = label.blksize() == 0 ? request.blksize() : label.blksize();
    int lrecl = label.lrecl() == 0 ? request.lrecl() : label.lrecl();
    DataSetAttributes merged =
        new DataSetAttributes(
            label.dsorg(),
            label.type(),
            recfm,
            lrecl == 0 ? impliedLrecl(recfm, blksize) : lrecl,
            blksize,
            label.space());
    try {
      return merged.completed();
    } catch (InvalidAttributesException e) {
      throw DataSetException.of(name, e);
    }
  }

  /** The record length that a block size implies when none is given. */
  private static int impliedLrecl(RecordFormat recfm, int blksize) {
    return switch (recfm.kind()) {
      case FIXED -> blksize;
      case VARIABLE -> Math.max(0, blksize - DESCRIPTOR_WORD);
      case UNDEFINED, NONE -> 0;
    };
  }
}
