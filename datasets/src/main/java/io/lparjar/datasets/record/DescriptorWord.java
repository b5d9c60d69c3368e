package io.lparjar.datasets.record;

/**
 * The four bytes before a record of variable length (RDW).
 *
 * <pre>
 * 0  2  length of the record in bytes with these four, big-endian
 * 2  2  zeros
 * </pre>
 *
 * @see "z/OS DFSMS Using Data Sets, record descriptor word"
 */
final class DescriptorWord {
  /** Its own length in bytes. */
  static final int LENGTH = 4;

  private DescriptorWord() {}

  /**
   * The length of the record with the descriptor word, or -1 when the word is damaged.
   *
   * @param longest the longest that a record can be, with its descriptor word
   */
  static int read(byte[] bytes, int offset, int longest) {
    int length = length(bytes, offset);
    boolean damaged =
        length < LENGTH || length > longest || bytes[offset + 2] != 0 || bytes[offset + 3] != 0;
    return damaged ? -1 : length;
  }

  /** The first two bytes, which a segment descriptor word begins with as well. */
  static int length(byte[] bytes, int offset) {
    return ((bytes[offset] & 0xFF) << 8) | (bytes[offset + 1] & 0xFF);
  }

  /** Puts the descriptor word of a record with {@code length} bytes of data. */
  static void write(int length, byte[] bytes, int offset) {
    int total = length + LENGTH;
    bytes[offset] = (byte) (total >> 8);
    bytes[offset + 1] = (byte) total;
    bytes[offset + 2] = 0;
    bytes[offset + 3] = 0;
  }
}
