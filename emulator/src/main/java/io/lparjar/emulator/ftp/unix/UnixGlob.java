package io.lparjar.emulator.ftp.unix;

/**
 * A pattern of names as shells have it: {@code *} any characters, {@code ?} one, {@code [a-c]} one
 * of a set, {@code [!a-c]} one of all others. A period at the begin must be matched by one.
 */
final class UnixGlob {
  private final String pattern;

  UnixGlob(String pattern) {
    this.pattern = pattern;
  }

  static boolean isPattern(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
  }

  /** Whether {@code name} is one of those; takes time in proportion to both lengths multiplied. */
  boolean matches(String name) {
    if (name.startsWith(".") && !pattern.startsWith(".")) {
      return false;
    }
    int at = 0;
    int in = 0;
    int afterStar = -1;
    int resumeAt = 0;
    while (at < name.length()) {
      if (in < pattern.length() && pattern.charAt(in) == '*') {
        afterStar = ++in;
        resumeAt = at;
      } else if (in < pattern.length() && one(in, name.charAt(at))) {
        in = behind(in);
        at++;
      } else if (afterStar >= 0) {
        in = afterStar;
        at = ++resumeAt;
      } else {
        return false;
      }
    }
    while (in < pattern.length() && pattern.charAt(in) == '*') {
      in++;
    }
    return in == pattern.length();
  }

  private boolean one(int in, char c) {
    char wanted = pattern.charAt(in);
    int close = closing(in);
    if (wanted != '[' || close < 0) {
      return wanted == '?' || wanted == c;
    }
    boolean negated = pattern.charAt(in + 1) == '!';
    boolean found = false;
    for (int i = negated ? in + 2 : in + 1; i < close; i++) {
      if (i + 2 < close && pattern.charAt(i + 1) == '-') {
        found |= pattern.charAt(i) <= c && c <= pattern.charAt(i + 2);
        i += 2;
      } else {
        found |= pattern.charAt(i) == c;
      }
    }
    return found != negated;
  }

  private int behind(int in) {
    int close = closing(in);
    return pattern.charAt(in) == '[' && close >= 0 ? close + 1 : in + 1;
  }

  /** Where a set ends; -1 when none begins there. */
  private int closing(int in) {
    return pattern.charAt(in) == '[' ? pattern.indexOf(']', in + 2) : -1;
  }
}
