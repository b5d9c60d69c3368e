package io.lparjar.jes.program.terse;

import java.io.IOException;

/** Expands what {@link SpackEncoder} made. */
final class SpackDecoder {
  private final PairTable table = new PairTable();
  private final int[] stack = new int[PairTable.SIZE];
  private final SymbolSink sink;

  private SpackDecoder(SymbolSink sink) {
    this.sink = sink;
  }

  static void decode(CodeReader reader, SymbolSink sink) throws IOException {
    SpackDecoder decoder = new SpackDecoder(sink);
    int before = 0;
    for (int code = reader.next(); code != 0; code = reader.next()) {
      if (before != 0) {
        decoder.table.makeRoom();
      }
      decoder.expand(code);
      if (before != 0) {
        decoder.table.add(before, code);
      }
      before = code;
    }
  }

  private void expand(int code) throws IOException {
    int depth = 0;
    stack[depth++] = code;
    while (depth > 0) {
      int top = stack[--depth];
      while (table.isPair(top)) {
        if (!table.isKnown(top)) {
          throw new CorruptException(code);
        }
        stack[depth++] = table.right(top);
        top = table.left(top);
      }
      sink.symbol(top);
    }
  }
}
