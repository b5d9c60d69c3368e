package io.lparjar.jes.program.terse;

import java.io.IOException;

/** Expands what {@link PackEncoder} made. */
final class PackDecoder {
  private PackDecoder() {}

  static void decode(CodeReader reader, SymbolSink sink) throws IOException {
    PhraseTable table = new PhraseTable();
    int[] phrases = new int[PhraseTable.SIZE];
    int pending = 0;
    for (int code = reader.next(); code != 0; code = reader.next()) {
      int next = table.removeOldest();
      table.addNewest(next);
      int depth = 0;
      int first = code;
      while (table.isPhrase(first)) {
        if (first == next) {
          throw new CorruptException(code);
        }
        table.remove(first);
        table.addNewest(first);
        phrases[depth++] = first;
        first = table.parent(first);
      }
      table.setSymbol(pending, first);
      sink.symbol(first);
      while (depth > 0) {
        sink.symbol(table.symbol(phrases[--depth]));
      }
      table.setParent(next, code);
      pending = next;
    }
  }
}
