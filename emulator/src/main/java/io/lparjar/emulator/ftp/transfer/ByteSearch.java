package io.lparjar.emulator.ftp.transfer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds bytes in arrays, eight at a time; this is where text transfers spend their time. */
final class ByteSearch {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final int WIDTH = Long.BYTES;

  private ByteSearch() {}

  /**
   * Where {@code value} is in {@code data} for the first time; {@code end} when it is not there.
   */
  static int indexOf(byte[] data, byte value, int from, int end) {
    long pattern = (value & 0xFF) * LOW_BITS;
    int i = from;
    for (; i <= end - WIDTH; i += WIDTH) {
      long different = (long) LONGS.get(data, i) ^ pattern;
      // The lowest high bit set belongs to the first byte that is zero, hence equal.
      long equal = (different - LOW_BITS) & ~different & HIGH_BITS;
      if (equal != 0) {
        return i + Long.numberOfTrailingZeros(equal) / Byte.SIZE;
      }
    }
    while (i < end && data[i] != value) {
      i++;
    }
    return i;
  }

  /** Where the run of {@code value} that ends at {@code end} begins; {@code end} without one. */
  static int beginOfTrailing(byte[] data, byte value, int from, int end) {
    long pattern = (value & 0xFF) * LOW_BITS;
    int begin = end;
    while (begin - WIDTH >= from && (long) LONGS.get(data, begin - WIDTH) == pattern) {
      begin -= WIDTH;
    }
    while (begin > from && data[begin - 1] == value) {
      begin--;
    }
    return begin;
  }
}
