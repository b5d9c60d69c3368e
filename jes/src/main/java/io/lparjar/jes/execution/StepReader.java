package io.lparjar.jes.execution;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.WrappingReader;
import java.io.IOException;

/** A data set open for input in a step, which may be cancelled. */
record StepReader(RecordReader reader, RunningStep step) implements WrappingReader {

  @Override
  public boolean next() throws IOException {
    step.checkCancelled();
    return reader.next();
  }

  @Override
  public void close() throws IOException {
    step.close(reader);
  }
}
