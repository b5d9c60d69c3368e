package io.lparjar.datasets.vsam;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where the key is in a stored record. An INDEXED record is stored as it is. Any other record is
 * stored behind 8 bytes with its address or number, which are its key: so all types are kept alike,
 * in ascending order of keys.
 *
 * @param prefixLength bytes before the record itself
 * @param keyOffset where the key begins in the stored record
 * @param keyLength bytes of the key
 */
record StoredForm(int prefixLength, int keyOffset, int keyLength) {
  static StoredForm of(ClusterAttributes attributes) {
    return attributes.type() == ClusterType.INDEXED
        ? new StoredForm(0, attributes.keyOffset(), attributes.keyLength())
        : new StoredForm(Long.BYTES, 0, Long.BYTES);
  }

  /** The key of an address or number. */
  static byte[] keyOf(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }

  /** The address or number that a key is. */
  static long numberOf(byte[] bytes, int offset) {
    return ByteBuffer.wrap(bytes, offset, Long.BYTES).getLong();
  }

  /** The key of a record stored from {@code offset} on. */
  byte[] keyOf(byte[] bytes, int offset) {
    return Arrays.copyOfRange(bytes, offset + keyOffset, offset + keyOffset + keyLength);
  }

  /**
   * Compares the key of a stored record with {@code key}, of which the first bytes may be given.
   */
  int compare(byte[] bytes, int offset, byte[] key) {
    int begin = offset + keyOffset;
    int length = Math.min(keyLength, key.length);
    return Arrays.compareUnsigned(bytes, begin, begin + length, key, 0, length);
  }
}
