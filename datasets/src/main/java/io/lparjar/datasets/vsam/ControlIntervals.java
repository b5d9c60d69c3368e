package io.lparjar.datasets.vsam;

/**
 * Where the records of an entry-sequenced data set lie: gives each its relative byte address.
 *
 * <pre>
 * record record ... free space ... RDFs CIDF       one control interval
 * </pre>
 *
 * <p>A control interval ends in 4 bytes (CIDF), before which stand 3 bytes (RDF) for a record, or 6
 * for several of the same length one after another. A record that finds no room begins the next
 * interval; a spanned one fills as many as it needs, with 10 bytes lost in each.
 *
 * @see "z/OS DFSMS Using Data Sets, control intervals"
 */
final class ControlIntervals {
  /** Bytes of an interval that no record can have. */
  static final int LEAST_OVERHEAD = 7;

  private static final int CIDF = 4;
  private static final int RDF = 3;
  private static final int SEGMENT_OVERHEAD = 10;
  private static final int SMALLEST = 512;
  private static final int LARGE_UNIT = 2_048;
  private static final int LARGE = 8_192;
  private static final int LARGEST = 32_768;

  private final int size;
  private long begin;
  private int used;
  private int overhead = CIDF;
  private int lastLength = -1;
  private boolean lastIsRun;

  /**
   * Begins at an interval.
   *
   * @param size of an interval in bytes
   * @param begin address of its first byte
   */
  ControlIntervals(int size, long begin) {
    this.size = size;
    this.begin = begin;
  }

  /** Whether intervals can have this size: a multiple of 512 to 8,192, then of 2,048. */
  static boolean isSize(int bytes) {
    return bytes >= SMALLEST
        && bytes <= LARGEST
        && bytes % (bytes <= LARGE ? SMALLEST : LARGE_UNIT) == 0;
  }

  /** The address of the interval in which {@code address} lies. */
  static long intervalOf(long address, int size) {
    return address - address % size;
  }

  /** The address of the next record, which has {@code length} bytes. */
  long next(int length) {
    if (length > size - LEAST_OVERHEAD) {
      return spanned(length);
    }
    int more = length != lastLength ? RDF : lastIsRun ? 0 : RDF;
    if (used + length + overhead + more > size) {
      beginInterval(1);
      more = RDF;
    }
    lastIsRun = length == lastLength;
    lastLength = length;
    overhead += more;
    long address = begin + used;
    used += length;
    return address;
  }

  private long spanned(int length) {
    if (used > 0) {
      beginInterval(1);
    }
    long address = begin;
    int segment = size - SEGMENT_OVERHEAD;
    beginInterval((length + segment - 1) / segment);
    return address;
  }

  private void beginInterval(int later) {
    begin += (long) later * size;
    used = 0;
    overhead = CIDF;
    lastLength = -1;
    lastIsRun = false;
  }
}
