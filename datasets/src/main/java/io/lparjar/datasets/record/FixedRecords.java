package io.lparjar.datasets.record;

import java.io.IOException;

/**
 * F records: all of the same length, end to end.
 *
 * @param lrecl length in bytes
 */
record FixedRecords(int lrecl) implements WindowReader.Advance {

  @Override
  public int toNext(ContentWindow window) throws IOException {
    int available = window.require(lrecl);
    if (available == 0) {
      return AT_END;
    }
    if (available < lrecl) {
      throw new RecordException(
          "last record at " + window.position() + " has " + available + " bytes, not " + lrecl);
    }
    return lrecl;
  }
}
