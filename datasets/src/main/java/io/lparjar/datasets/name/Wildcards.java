package io.lparjar.datasets.name;

/** Matches a text that has no periods against one with {@code %} and {@code *}. */
final class Wildcards {
  private Wildcards() {}

  static boolean isWildcard(char c) {
    return c == '%' || c == '*';
  }

  /** Where the first wildcard is, or the length of the text when there is none. */
  static int indexOfFirst(String text) {
    int i = 0;
    while (i < text.length() && !isWildcard(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Whether {@code pattern[begin, end)} matches {@code text[textBegin, textEnd)}.
   *
   * <p>On a mismatch only the last {@code *} passed can help by taking one character more: what an
   * earlier one could take, the last one can take as well.
   */
  static boolean match(
      String pattern, int begin, int end, String text, int textBegin, int textEnd) {
    int p = begin;
    int t = textBegin;
    int star = -1;
    int starTook = textBegin;
    while (t < textEnd) {
      if (p < end && pattern.charAt(p) == '*') {
        star = p++;
        starTook = t;
      } else if (p < end && (pattern.charAt(p) == '%' || pattern.charAt(p) == text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++starTook;
      } else {
        return false;
      }
    }
    while (p < end && pattern.charAt(p) == '*') {
      p++;
    }
    return p == end;
  }
}
