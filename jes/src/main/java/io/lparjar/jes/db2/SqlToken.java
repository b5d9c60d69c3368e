package io.lparjar.jes.db2;

import java.util.Arrays;

/**
 * A piece of a statement.
 *
 * @param kind what it is
 * @param text a word in upper case; a name and a string without quotation marks; else as written
 * @param offset where it begins in the statement
 */
record SqlToken(Kind kind, String text, int offset) {

  /** What a piece can be. */
  enum Kind {
    /** A keyword or an ordinary identifier. */
    WORD,
    /** A delimited identifier. */
    NAME,
    STRING,
    /** {@code X'C1C2'}; the text is the digits. */
    HEX,
    NUMBER,
    SYMBOL,
    /** What stands behind the last one. */
    END
  }

  boolean isWord(String... words) {
    return kind == Kind.WORD && Arrays.asList(words).contains(text);
  }

  boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** Whether it can name a table, column or user. */
  boolean isIdentifier() {
    return kind == Kind.WORD || kind == Kind.NAME;
  }
}
