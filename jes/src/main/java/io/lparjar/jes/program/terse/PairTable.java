package io.lparjar.jes.program.terse;

/**
 * The pairs of SPACK: codes 1 to 257 are symbols, 258 to 4,095 are pairs of earlier codes.
 *
 * <p>Pairs that are part of no other stand in a queue; when no code is free the first of it is
 * given up, and its halves join the queue when nothing else has them. [documented]
 */
final class PairTable {
  static final int FIRST = 258;
  static final int SIZE = 4_096;

  private final int[] left = new int[SIZE];
  private final int[] right = new int[SIZE];
  private final int[] users = new int[SIZE];
  private final int[] following = new int[SIZE];
  private final int[] preceding = new int[SIZE];
  private int neverUsed = FIRST;
  private int free;

  /** Makes room for a pair; the code that was given up for it, or 0. */
  int makeRoom() {
    if (free != 0 || neverUsed < SIZE) {
      return 0;
    }
    int oldest = following[0];
    dequeue(oldest);
    release(left[oldest]);
    release(right[oldest]);
    free = oldest;
    return oldest;
  }

  /** The code of a new pair, after {@link #makeRoom}. */
  int add(int first, int second) {
    int code = free != 0 ? free : neverUsed++;
    free = 0;
    left[code] = first;
    right[code] = second;
    use(first);
    use(second);
    enqueue(code);
    return code;
  }

  int left(int code) {
    return left[code];
  }

  int right(int code) {
    return right[code];
  }

  boolean isPair(int code) {
    return code >= FIRST;
  }

  /** Whether a code stands for something now. */
  boolean isKnown(int code) {
    return code < neverUsed && code != free;
  }

  private void use(int code) {
    if (isPair(code) && users[code] == 0) {
      dequeue(code);
    }
    users[code]++;
  }

  private void release(int code) {
    users[code]--;
    if (isPair(code) && users[code] == 0) {
      enqueue(code);
    }
  }

  private void enqueue(int code) {
    int last = preceding[0];
    following[last] = code;
    preceding[code] = last;
    following[code] = 0;
    preceding[0] = code;
  }

  private void dequeue(int code) {
    following[preceding[code]] = following[code];
    preceding[following[code]] = preceding[code];
  }
}
