package io.lparjar.jes.execution;

import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;

/** A data set open for input in a step, which may be cancelled. */
record StepReader(RecordReader reader, RunningStep step) implements RecordReader {

  @Override
  public boolean next() throws IOException {
    step.checkCancelled();
    return reader.next();
  }

  @Override
  public byte[] array() {
    return reader.array();
  }

  @Override
  public int offset() {
    return reader.offset();
  }

  @Override
  public int length() {
    return reader.length();
  }

  @Override
  public void close() throws IOException {
    step.close(reader);
  }
}
