package io.lparjar.jes.execution;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.jes.program.StepContext.DdAttributes;

/** The merge at OPEN: what DD statement and label leave open comes from the program. */
final class DdMerge {
  private DdMerge() {}

  static DdAttributes of(DdAttributes given, DdAttributes wanted) {
    return new DdAttributes(
        given.recfm().kind() == RecordFormat.Kind.NONE ? wanted.recfm() : given.recfm(),
        given.lrecl() == 0 ? wanted.lrecl() : given.lrecl(),
        given.blksize() == 0 ? wanted.blksize() : given.blksize(),
        given.dummy());
  }
}
