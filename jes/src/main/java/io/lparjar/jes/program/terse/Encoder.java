package io.lparjar.jes.program.terse;

import java.io.IOException;

/** Makes codes of symbols: 1 to 256 for bytes, 257 at the end of a record of variable length. */
interface Encoder {

  void symbol(int symbol) throws IOException;

  /** Writes what is left. */
  void finish() throws IOException;
}
