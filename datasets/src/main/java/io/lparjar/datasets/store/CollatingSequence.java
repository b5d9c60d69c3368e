package io.lparjar.datasets.store;

import java.util.Arrays;

/**
 * Keys that a database sorts as EBCDIC sorts the names they stand for, whatever the order of its
 * own characters: special characters, then letters, then digits.
 *
 * @see "z/OS DFSMS Managing Catalogs, catalog entries in collating sequence"
 */
final class CollatingSequence {
  /** Characters of names in ascending order of their EBCDIC (IBM-1047) codes. */
  private static final String EBCDIC = ".$-_#@{ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  /** What stands for each: ascending in ASCII, and readable. */
  private static final String ASCII = "!$%&'()ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij";

  /** Sorts behind every character of a key. */
  private static final char LAST = '~';

  /** Sorts before every character of a key. */
  private static final char FIRST = ' ';

  private static final char[] KEYS = new char[128];

  static {
    Arrays.fill(KEYS, LAST);
    for (int i = 0; i < EBCDIC.length(); i++) {
      KEYS[EBCDIC.charAt(i)] = ASCII.charAt(i);
    }
  }

  private CollatingSequence() {}

  /** The key of a name. */
  static String keyOf(String name) {
    char[] key = new char[name.length()];
    for (int i = 0; i < key.length; i++) {
      char c = name.charAt(i);
      key[i] = c < KEYS.length ? KEYS[c] : LAST;
    }
    return new String(key);
  }

  /** The least key greater than {@code key}. */
  static String after(String key) {
    return key + FIRST;
  }

  /** Greater than each key that begins with {@code prefix}. */
  static String endOf(String prefix) {
    return prefix + LAST;
  }
}
