package io.lparjar.datasets.codepage;

import java.util.BitSet;

/**
 * A table of 256 bytes that takes each byte of one code page to another. Immutable.
 *
 * @see "z/OS TSO/E Customization, CONVXLAT"
 */
public final class TranslationTable {
  private static final int SIZE = 256;

  /** Leaves every byte as it is. */
  public static final TranslationTable IDENTITY = identity();

  private final byte[] table;
  private final BitSet untranslatable;

  private TranslationTable(byte[] table, BitSet untranslatable) {
    this.table = table;
    this.untranslatable = untranslatable;
  }

  private static TranslationTable identity() {
    byte[] table = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      table[i] = (byte) i;
    }
    return of(table);
  }

  /** A table of exactly 256 entries; entry n is what byte n becomes. All are translatable. */
  public static TranslationTable of(byte[] table) {
    return of(table, new BitSet(SIZE));
  }

  /** The same, where {@code untranslatable} has the bytes whose entry only stands in for them. */
  static TranslationTable of(byte[] table, BitSet untranslatable) {
    if (table.length != SIZE) {
      throw new IllegalArgumentException("a table has 256 entries, not " + table.length);
    }
    return new TranslationTable(table.clone(), (BitSet) untranslatable.clone());
  }

  /** What one byte becomes. */
  public byte translate(byte value) {
    return table[value & 0xFF];
  }

  /** Whether the other code page has the character of this byte. */
  public boolean isTranslatable(byte value) {
    return !untranslatable.get(value & 0xFF);
  }

  /** Translates {@code length} bytes into another array; source and target may be the same. */
  public void translate(byte[] source, int from, byte[] target, int to, int length) {
    byte[] entries = table;
    for (int i = 0; i < length; i++) {
      target[to + i] = entries[source[from + i] & 0xFF];
    }
  }
}
