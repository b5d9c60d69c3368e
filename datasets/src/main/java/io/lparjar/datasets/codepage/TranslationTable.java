package io.lparjar.datasets.codepage;

/**
 * A table of 256 bytes that takes each byte of one code page to another. Immutable.
 *
 * @see "z/OS TSO/E Customization, CONVXLAT"
 */
public final class TranslationTable {
  private final byte[] table;

  private TranslationTable(byte[] table) {
    this.table = table.clone();
  }

  /** A table of exactly 256 entries; entry n is what byte n becomes. */
  public static TranslationTable of(byte[] table) {
    if (table.length != 256) {
      throw new IllegalArgumentException("a table has 256 entries, not " + table.length);
    }
    return new TranslationTable(table);
  }

  /** What one byte becomes. */
  public byte translate(byte value) {
    return table[value & 0xFF];
  }

  /** Translates {@code length} bytes into another array; source and target may be the same. */
  public void translate(byte[] source, int from, byte[] target, int to, int length) {
    byte[] entries = table;
    for (int i = 0; i < length; i++) {
      target[to + i] = entries[source[from + i] & 0xFF];
    }
  }
}
