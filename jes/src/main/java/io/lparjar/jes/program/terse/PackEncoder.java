package io.lparjar.jes.program.terse;

import java.io.IOException;

/** Compresses as PACK does: each code is the longest known phrase. */
final class PackEncoder implements Encoder {
  private static final int SYMBOLS = PhraseTable.FIRST;

  private final PhraseTable table = new PhraseTable();
  private final short[] children = new short[PhraseTable.SIZE * SYMBOLS];
  private final CodeWriter writer;
  private int current;
  private int next;
  private int pending;

  PackEncoder(CodeWriter writer) {
    this.writer = writer;
    for (int code = PhraseTable.FIRST; code < PhraseTable.SIZE; code++) {
      children[place(code)] = (short) code;
    }
  }

  @Override
  public void symbol(int symbol) throws IOException {
    int longer = current == 0 ? 0 : children[current * SYMBOLS + symbol];
    if (longer != 0) {
      current = longer;
      return;
    }
    finish();
    if (pending != 0) {
      table.setSymbol(pending, symbol);
      children[place(pending)] = (short) pending;
    }
    next = table.removeOldest();
    if (children[place(next)] == next) {
      children[place(next)] = 0;
    }
    current = symbol;
  }

  @Override
  public void finish() throws IOException {
    if (current == 0) {
      return;
    }
    writer.code(current);
    table.addNewest(next);
    for (int code = current; table.isPhrase(code); code = table.parent(code)) {
      table.remove(code);
      table.addNewest(code);
    }
    table.setParent(next, current);
    pending = next;
    current = 0;
  }

  private int place(int code) {
    return table.parent(code) * SYMBOLS + table.symbol(code);
  }
}
