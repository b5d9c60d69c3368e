package io.lparjar.datasets.codepage;

import java.util.Arrays;
import java.util.Optional;

/**
 * Translation tables as CONVXLAT makes them, 256 bytes each:
 *
 * <pre>
 * header          may be missing [recalled]
 * ASCII to EBCDIC
 * EBCDIC to ASCII
 * </pre>
 *
 * @see "z/OS Communications Server IP Configuration Reference, translation tables"
 */
public final class UserTable {
  /** Longest form in bytes. */
  public static final int MAXIMUM_SIZE = 768;

  private static final int SIZE = 256;

  private UserTable() {}

  /**
   * The pair of tables in {@code bytes}; empty when these are no tables.
   *
   * @param name of the data set or file that the bytes are from
   */
  public static Optional<CodePages> read(String name, byte[] bytes) {
    if (bytes.length != MAXIMUM_SIZE && bytes.length != MAXIMUM_SIZE - SIZE) {
      return Optional.empty();
    }
    int second = bytes.length - SIZE;
    TranslationTable toFileSystem =
        TranslationTable.of(Arrays.copyOfRange(bytes, second - SIZE, second));
    TranslationTable toNetwork =
        TranslationTable.of(Arrays.copyOfRange(bytes, second, bytes.length));
    return Optional.of(CodePages.ofTables(name, toNetwork, toFileSystem));
  }
}
