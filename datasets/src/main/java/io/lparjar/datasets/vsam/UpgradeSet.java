package io.lparjar.datasets.vsam;

import io.lparjar.datasets.vsam.VsamException.Reason;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The alternate indexes that follow the changes of a base cluster.
 *
 * @param indexes one writer each
 */
record UpgradeSet(List<AlternateIndexWriter> indexes) {
  /** Of a cluster without alternate indexes. */
  static final UpgradeSet NONE = new UpgradeSet(List.of());

  boolean isEmpty() {
    return indexes.isEmpty();
  }

  /**
   * Follows a record that is added or put in the place of another. A record without room in an
   * alternate index is not pointed to [inferred].
   *
   * @param old the record in whose place it is put
   * @throws VsamException {@code DUPLICATE_RECORD} when one of its alternate keys is unique and
   *     another record has it, {@code NO_SPACE}; nothing is changed then
   */
  void put(byte @Nullable [] old, byte[] key, byte[] data, int offset, int length)
      throws IOException {
    for (AlternateIndexWriter index : indexes) {
      if (!index.accepts(data, offset, length, key)) {
        throw new VsamException(Reason.DUPLICATE_RECORD);
      }
    }
    byte[] added = Arrays.copyOfRange(data, offset, offset + length);
    try {
      exchange(old, added, key);
    } catch (VsamException e) {
      exchange(added, old, key);
      throw e;
    }
  }

  private void exchange(byte @Nullable [] old, byte @Nullable [] added, byte[] key)
      throws IOException {
    for (AlternateIndexWriter index : indexes) {
      if (old != null) {
        index.remove(old, key);
      }
      if (added != null) {
        index.add(added, 0, added.length, key);
      }
    }
  }

  void close() throws IOException {
    for (AlternateIndexWriter index : indexes) {
      index.close();
    }
  }

  void abandon() throws IOException {
    for (AlternateIndexWriter index : indexes) {
      index.abandon();
    }
  }
}
