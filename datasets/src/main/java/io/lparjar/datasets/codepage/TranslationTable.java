package io.lparjar.datasets.codepage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A table of 256 bytes that takes each byte of one code page to another. Immutable.
 *
 * @see "z/OS TSO/E Customization, CONVXLAT"
 */
public final class TranslationTable {
  private static final int SIZE = 256;

  /** Leaves every byte as it is. */
  public static final TranslationTable IDENTITY = identity();

  /** Bytes from which on a table of pairs is worth its making, some 0.1 ms. */
  private static final int LONG_TEXT = 16 * 1024;

  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] table;

  /** What each two bytes become, for twice the speed: a lookup costs the same for one or two. */
  private volatile short @Nullable [] pairs;

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

  /** Whether the other code page has the characters of all bytes. */
  public boolean isTotal() {
    return untranslatable.isEmpty();
  }

  /** Where the first byte without a translation is; {@code from + length} when all have one. */
  public int indexOfUntranslatable(byte[] data, int from, int length) {
    int end = from + length;
    for (int i = from; i < end && !untranslatable.isEmpty(); i++) {
      if (untranslatable.get(data[i] & 0xFF)) {
        return i;
      }
    }
    return end;
  }

  /** This table with {@code substitute} for every byte without a translation. */
  public TranslationTable substituting(byte substitute) {
    byte[] entries = table.clone();
    untranslatable.stream().forEach(value -> entries[value] = substitute);
    return new TranslationTable(entries, untranslatable);
  }

  /** Translates {@code length} bytes into another array; source and target may be the same. */
  public void translate(byte[] source, int from, byte[] target, int to, int length) {
    int done = 0;
    short[] pairs = pairsFor(length);
    if (pairs != null) {
      for (; done < length - 1; done += Short.BYTES) {
        int pair = (short) SHORTS.get(source, from + done) & 0xFFFF;
        SHORTS.set(target, to + done, pairs[pair]);
      }
    }
    byte[] entries = table;
    for (; done < length; done++) {
      target[to + done] = entries[source[from + done] & 0xFF];
    }
  }

  /** The table of pairs, which is made for the first long text; null as long as it is not there. */
  private short @Nullable [] pairsFor(int length) {
    short[] made = pairs;
    if (made == null && length >= LONG_TEXT) {
      made = new short[SIZE * SIZE];
      for (int pair = 0; pair < made.length; pair++) {
        made[pair] = (short) ((table[pair & 0xFF] & 0xFF) | (table[pair >>> 8] & 0xFF) << 8);
      }
      pairs = made;
    }
    return made;
  }
}
