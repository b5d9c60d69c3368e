package io.lparjar.jes.program.sort;

/**
 * A piece of a reformatted record.
 *
 * @param column where it begins, from 0; -1 for right behind the piece before it
 * @param length in bytes; -1 when that depends on the record
 * @param producer writes it
 */
record Item(int column, int length, Producer producer) {
  Item {
    if (column >= WorkRecord.LONGEST || length > WorkRecord.LONGEST) {
      throw new SortException(SortMessage.REFORMATTING);
    }
  }

  /** Appends what an item makes of a record to another. */
  @FunctionalInterface
  interface Producer {
    void append(WorkRecord in, WorkRecord out);
  }

  static Item of(byte[] literal) {
    return new Item(-1, literal.length, (in, out) -> out.append(literal));
  }

  Item at(int wanted) {
    return new Item(wanted, length, producer);
  }
}
