package io.lparjar.datasets.vsam;

import io.lparjar.datasets.vsam.VsamException.Reason;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A record of an alternate index. [documented]
 *
 * <pre>
 *  0  1  X'00': pointers are relative byte addresses; X'01': they are prime keys
 *  1  1  bytes of a pointer
 *  2  2  number of pointers
 *  4  1  bytes of the alternate key
 *  5  n  alternate key
 *     n  pointers
 * </pre>
 *
 * @see "z/OS DFSMS Using Data Sets, alternate index records"
 */
final class PointerRecord {
  /** Bytes before the alternate key. */
  static final int HEADER = 5;

  /** How many records of the base cluster may have the same alternate key. [documented] */
  static final int MOST_POINTERS = 32_767;

  /** Without pointers. */
  static final PointerRecord NONE = new PointerRecord(new byte[HEADER]);

  private static final int COUNT = 2;

  private final byte[] bytes;

  private PointerRecord(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The record of a key that nothing has yet. */
  static PointerRecord empty(ClusterType base, byte[] key, int primeKeyLength) {
    boolean keyed = base == ClusterType.INDEXED;
    ByteBuffer record = ByteBuffer.allocate(HEADER + key.length);
    record.put((byte) (keyed ? 1 : 0)).put((byte) (keyed ? primeKeyLength : Integer.BYTES));
    record.putShort((short) 0).put((byte) key.length).put(key);
    return new PointerRecord(record.array());
  }

  /** The record in some bytes, which are copied. */
  static PointerRecord of(byte[] array, int offset, int length) {
    return new PointerRecord(Arrays.copyOfRange(array, offset, offset + length));
  }

  /** What is stored; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  int count() {
    return ByteBuffer.wrap(bytes).getShort(COUNT) & 0xFFFF;
  }

  /** The key, or the address in 8 bytes, of a record of the base cluster. */
  byte[] primeKey(int index) {
    int begin = begin(index);
    return isKeyed()
        ? Arrays.copyOfRange(bytes, begin, begin + pointerLength())
        : StoredForm.keyOf(ByteBuffer.wrap(bytes).getInt(begin) & 0xFFFF_FFFFL);
  }

  /** Where the pointer to a record is; -1 when there is none. */
  int indexOf(byte[] primeKey) {
    for (int i = 0; i < count(); i++) {
      if (Arrays.equals(primeKey(i), primeKey)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The same with a pointer behind the others.
   *
   * @throws VsamException {@code NO_SPACE} for an address of 4 GiB or more
   */
  PointerRecord with(byte[] primeKey) {
    byte[] pointer = isKeyed() ? primeKey : address(StoredForm.numberOf(primeKey, 0));
    byte[] longer = Arrays.copyOf(bytes, bytes.length + pointer.length);
    System.arraycopy(pointer, 0, longer, bytes.length, pointer.length);
    return counting(longer, count() + 1);
  }

  /** The same without one of the pointers. */
  PointerRecord without(int index) {
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - pointerLength());
    int behind = begin(index + 1);
    System.arraycopy(bytes, behind, shorter, begin(index), bytes.length - behind);
    return counting(shorter, count() - 1);
  }

  private boolean isKeyed() {
    return bytes[0] != 0;
  }

  private int pointerLength() {
    return bytes[1] & 0xFF;
  }

  private int begin(int index) {
    return HEADER + (bytes[4] & 0xFF) + index * pointerLength();
  }

  private static byte[] address(long address) {
    if (address > 0xFFFF_FFFFL) {
      throw new VsamException(Reason.NO_SPACE);
    }
    return ByteBuffer.allocate(Integer.BYTES).putInt((int) address).array();
  }

  private static PointerRecord counting(byte[] bytes, int count) {
    ByteBuffer.wrap(bytes).putShort(COUNT, (short) count);
    return new PointerRecord(bytes);
  }
}
