package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.name.DataSetName;

/** Where names that are not fully qualified belong. */
public sealed interface WorkingDirectory {

  /**
   * Names are put behind a prefix.
   *
   * @param value upper case, empty or with a period at its end: {@code USER1.TEST.}
   */
  record Prefix(String value) implements WorkingDirectory {}

  /** Names are members of a partitioned data set. */
  record PartitionedDataSet(DataSetName name) implements WorkingDirectory {}
}
