package io.lparjar.jes.jcl;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;

/** What {@code DSN=} names. */
public sealed interface DataSetReference {

  /** A data set by its full name. */
  record Named(DataSetName name) implements DataSetReference {}

  /** A member of a partitioned data set. */
  record InLibrary(DataSetName name, MemberName member) implements DataSetReference {}

  /**
   * A generation by its relative number.
   *
   * @param base name of the generation data group
   * @param relative 0 the newest, -1 the one before it, +1 a new one
   */
  record Generation(DataSetName base, int relative) implements DataSetReference {}

  /**
   * A data set that lives in the job.
   *
   * @param name as in {@code &&name}, 1 to 8 characters; empty without DSN=
   * @param member member name, or empty
   */
  record Temporary(String name, String member) implements DataSetReference {}

  /** {@code *.step.ddname}: the data set of an earlier DD statement. */
  record BackReference(DdReference dd) implements DataSetReference {}
}
