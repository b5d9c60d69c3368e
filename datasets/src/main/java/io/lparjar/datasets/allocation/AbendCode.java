package io.lparjar.datasets.allocation;

import java.util.Locale;

/**
 * A system completion code with its reason.
 *
 * @param code such as {@code 0xB37}
 * @param reason such as {@code 0x04}
 * @see "z/OS MVS System Codes"
 */
public record AbendCode(int code, int reason) {

  /** {@code B37-04}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%03X-%02X", code, reason);
  }
}
