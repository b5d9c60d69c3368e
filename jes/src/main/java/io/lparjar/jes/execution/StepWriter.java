package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.Abend;
import java.io.IOException;
import java.util.function.Function;

/**
 * A data set open for output in a step, which may be cancelled.
 *
 * @param writer where the records go
 * @param step whose program writes
 * @param failure reports that there is no more space, and is the abend that follows
 */
record StepWriter(RecordWriter writer, RunningStep step, Function<DataSetException, Abend> failure)
    implements RecordWriter {

  @Override
  public int minimumLength() {
    return writer.minimumLength();
  }

  @Override
  public int maximumLength() {
    return writer.maximumLength();
  }

  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    step.checkCancelled();
    try {
      writer.write(data, offset, length);
    } catch (DataSetException e) {
      throw failure.apply(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      step.close(writer);
    } catch (DataSetException e) {
      throw failure.apply(e);
    }
  }
}
