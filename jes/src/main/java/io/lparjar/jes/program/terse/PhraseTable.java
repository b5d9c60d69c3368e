package io.lparjar.jes.program.terse;

/**
 * The phrases of PACK: codes 1 to 256 are the bytes, 257 ends a record, 258 to 4,095 are phrases,
 * each a shorter phrase and one more symbol.
 *
 * <p>A new phrase takes the place of the one used least recently. Codes stand in a ring in order of
 * use, whose anchor is 0: new and used ones go in front, a phrase before those that it begins with.
 * The reader of the data does the same, so that both agree without a word about it. [documented]
 */
final class PhraseTable {
  static final int RECORD_MARK = 257;
  static final int FIRST = 258;
  static final int SIZE = 4_096;

  private final int[] parent = new int[SIZE];
  private final int[] symbol = new int[SIZE];
  private final int[] older = new int[SIZE];
  private final int[] newer = new int[SIZE];

  PhraseTable() {
    int blank = 1 + 0x40;
    int before = blank;
    for (int code = FIRST; code < SIZE; code++) {
      parent[code] = before;
      symbol[code] = blank;
      older[code] = code + 1 < SIZE ? code + 1 : 0;
      newer[code] = code == FIRST ? 0 : code - 1;
      before = code;
    }
    older[0] = FIRST;
    newer[0] = SIZE - 1;
  }

  boolean isPhrase(int code) {
    return code >= FIRST;
  }

  /** The phrase that this one is longer than by a symbol, or a byte or record mark. */
  int parent(int code) {
    return parent[code];
  }

  /** Its last symbol. */
  int symbol(int code) {
    return symbol[code];
  }

  void setSymbol(int code, int last) {
    symbol[code] = last;
  }

  void setParent(int code, int phrase) {
    parent[code] = phrase;
  }

  /** Takes the least recently used code out of the ring. */
  int removeOldest() {
    int code = newer[0];
    remove(code);
    return code;
  }

  /** Takes a code out of the ring. */
  void remove(int code) {
    older[newer[code]] = older[code];
    newer[older[code]] = newer[code];
  }

  /** Puts a code in front. */
  void addNewest(int code) {
    older[code] = older[0];
    newer[code] = 0;
    newer[older[0]] = code;
    older[0] = code;
  }
}
