package io.lparjar.jes.job;

/** Masks of job names and owners: {@code *} any characters, {@code ?} and {@code %} one. */
public final class Mask {
  private Mask() {}

  /** Whether {@code text} matches; in the product of the lengths at most. */
  public static boolean matches(String mask, String text) {
    int at = 0;
    int star = -1;
    int retry = 0;
    int i = 0;
    while (i < text.length()) {
      char wanted = at < mask.length() ? mask.charAt(at) : 0;
      if (wanted == '*') {
        star = at++;
        retry = i;
      } else if (wanted == '?' || wanted == '%' || wanted == text.charAt(i)) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++retry;
      } else {
        return false;
      }
    }
    while (at < mask.length() && mask.charAt(at) == '*') {
      at++;
    }
    return at == mask.length();
  }
}
