package io.lparjar.datasets.device;

/**
 * Bytes in blocks that nobody changes any more.
 *
 * @param blocks all of {@link #LENGTH} bytes but the last, which may be shorter
 * @param size bytes that count, from the first on
 */
@SuppressWarnings("ArrayRecordComponent") // package-private, never compared, shared on purpose
record Blocks(byte[][] blocks, long size) {
  /** Bytes in a full block. */
  static final int LENGTH = 1 << 16;

  /** The block in which {@code position} lies. */
  byte[] blockAt(long position) {
    return blocks[(int) (position / LENGTH)];
  }

  /** Where {@code position} lies in its block. */
  static int offsetOf(long position) {
    return (int) (position % LENGTH);
  }

  /** How many of {@code count} bytes from {@code position} on lie in the same block. */
  int contiguous(long position, long count) {
    long end = Math.min(size - position, LENGTH - offsetOf(position));
    return (int) Math.max(0, Math.min(count, end));
  }
}
