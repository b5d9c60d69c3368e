package io.lparjar.datasets.record;

import java.io.IOException;

/** Reads the records of another reader; who implements it adds something to a move or the end. */
public interface WrappingReader extends RecordReader {

  /** The one that reads. */
  RecordReader reader();

  @Override
  default boolean next() throws IOException {
    return reader().next();
  }

  @Override
  default byte[] array() {
    return reader().array();
  }

  @Override
  default int offset() {
    return reader().offset();
  }

  @Override
  default int length() {
    return reader().length();
  }

  @Override
  default void close() throws IOException {
    reader().close();
  }
}
