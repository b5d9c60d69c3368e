package io.lparjar.jes.execution;

import io.lparjar.datasets.record.RecordWriter;
import java.io.IOException;

/** A data set open for output in a step, which may be cancelled. */
record StepWriter(RecordWriter writer, RunningStep step) implements RecordWriter {

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
    writer.write(data, offset, length);
  }

  @Override
  public void close() throws IOException {
    step.close(writer);
  }
}
