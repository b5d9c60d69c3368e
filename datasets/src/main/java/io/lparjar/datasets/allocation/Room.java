package io.lparjar.datasets.allocation;

/** The space into which one writer writes. Used by one thread. */
interface Room {

  /**
   * Makes room for content of {@code sizeInBytes}, the writer's whole content so far.
   *
   * @return how many bytes there is room for now
   * @throws DataSetException when the data set can have no more space
   */
  long extend(long sizeInBytes);

  /** How many bytes there is room for now. */
  long capacity();

  /** Gives back what was not made part of the data set. */
  void close();
}
