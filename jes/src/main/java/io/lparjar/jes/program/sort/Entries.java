package io.lparjar.jes.program.sort;

import java.io.Closeable;
import java.io.IOException;

/** Records with their keys in front, one after another. */
interface Entries extends Closeable {

  /** Moves to the next entry; false at the end. */
  boolean next() throws IOException;

  /** The bytes that hold the current entry. */
  byte[] array();

  /** Where its key begins. */
  int keyOffset();

  /** Bytes of a key, the same for all. */
  int keyLength();

  /** Bytes of the record behind the key. */
  int length();

  /** Copies the record. */
  default void copyTo(WorkRecord record) {
    record.set(array(), keyOffset() + keyLength(), length());
  }
}
