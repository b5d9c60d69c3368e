package io.lparjar.jes.program.terse;

import java.io.IOException;

/** Takes the symbols of the original. */
@FunctionalInterface
interface SymbolSink {
  void symbol(int symbol) throws IOException;
}
