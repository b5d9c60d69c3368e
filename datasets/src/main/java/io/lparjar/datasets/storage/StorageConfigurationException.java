package io.lparjar.datasets.storage;

/** A storage configuration has a wrong line. */
public final class StorageConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * What is wrong.
   *
   * @param line number of the line, from 1
   */
  public StorageConfigurationException(int line, String problem) {
    super("storage configuration, line " + line + ": " + problem);
  }
}
