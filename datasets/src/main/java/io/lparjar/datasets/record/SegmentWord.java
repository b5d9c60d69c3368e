package io.lparjar.datasets.record;

/**
 * The four bytes before a segment of a spanned record (SDW).
 *
 * <pre>
 * 0  2  length of the segment in bytes with these four, big-endian
 * 2  1  0 the whole record, 1 its first segment, 2 its last, 3 one in between
 * 3  1  zero
 * </pre>
 *
 * @see "z/OS DFSMS Using Data Sets, segment descriptor word"
 */
final class SegmentWord {
  /** Its own length in bytes. */
  static final int LENGTH = DescriptorWord.LENGTH;

  static final int WHOLE = 0;
  static final int FIRST = 1;
  static final int LAST = 2;
  static final int MIDDLE = 3;

  private SegmentWord() {}

  /** The length of the segment with its descriptor word, or -1 when the word is damaged. */
  static int length(byte[] bytes, int offset) {
    int length = ((bytes[offset] & 0xFF) << 8) | (bytes[offset + 1] & 0xFF);
    boolean damaged =
        length < LENGTH
            || length > Records.MAXIMUM_LENGTH
            || (bytes[offset + 2] & ~MIDDLE) != 0
            || bytes[offset + 3] != 0;
    return damaged ? -1 : length;
  }

  /** Which part of its record the segment is. */
  static int code(byte[] bytes, int offset) {
    return bytes[offset + 2];
  }

  /** Puts the descriptor word of a segment with {@code length} bytes of data. */
  static void write(int length, int code, byte[] bytes, int offset) {
    DescriptorWord.write(length, bytes, offset);
    bytes[offset + 2] = (byte) code;
  }
}
