package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.spool.SystemMessages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What a DD statement got in its step: one of a concatenation, or the only one. */
interface DdAllocation {

  /** The lines that tell where the DD was allocated. */
  List<String> allocated(String ddName);

  /** Attributes known before it is opened. */
  DdAttributes attributes();

  /** Opens it for input. */
  RecordReader openReader() throws IOException;

  /**
   * Opens it for output.
   *
   * @param wanted complete attributes, as far as they are known
   */
  RecordWriter openWriter(DdAttributes wanted) throws IOException;

  /**
   * Where it is, as messages of OPEN end: {@code ,0A80,WORK01,A.B(C)}; empty when not on DASD.
   *
   * @param failure names the volume, else it is the first
   */
  default String place(DataSetException failure) {
    return "";
  }

  /** Its data set, when it is one as a whole and not a member. */
  default Optional<DataSetName> dataSet() {
    return Optional.empty();
  }

  /** The same, as it is held. */
  default Optional<Allocation> held() {
    return Optional.empty();
  }

  /** Gives it back at the end of its step and says what became of it. */
  void release(StepEnd end, SystemMessages messages) throws IOException;
}
