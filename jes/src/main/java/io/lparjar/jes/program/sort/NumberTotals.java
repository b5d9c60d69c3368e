package io.lparjar.jes.program.sort;

import java.math.BigInteger;

/** Sums up numbers; all results are zero without any. */
final class NumberTotals {
  private BigInteger minimum = BigInteger.ZERO;
  private BigInteger maximum = BigInteger.ZERO;
  private BigInteger total = BigInteger.ZERO;
  private long count;

  void add(BigInteger number) {
    minimum = count == 0 ? number : minimum.min(number);
    maximum = count == 0 ? number : maximum.max(number);
    total = total.add(number);
    count++;
  }

  BigInteger minimum() {
    return minimum;
  }

  BigInteger maximum() {
    return maximum;
  }

  BigInteger total() {
    return total;
  }

  /** Rounded towards zero. */
  BigInteger average() {
    return count == 0 ? BigInteger.ZERO : total.divide(BigInteger.valueOf(count));
  }
}
