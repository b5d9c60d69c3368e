package io.lparjar.datasets.name;

import io.lparjar.datasets.name.InvalidNameException.Reason;

/**
 * The characters and lengths of names.
 *
 * @see "z/OS DFSMS Using Data Sets, data set names"
 */
final class NameSyntax {
  /** Longest data set name in characters, periods included. */
  static final int DATA_SET_LENGTH = 44;

  /** Longest qualifier and longest member name, in characters. */
  static final int QUALIFIER_LENGTH = 8;

  private NameSyntax() {}

  /** Whether a qualifier or member name may begin with it: a letter, $, # or @. */
  static boolean begins(char c) {
    return (c >= 'A' && c <= 'Z') || c == '$' || c == '#' || c == '@';
  }

  /** Whether it may stand behind the first of a member name: also a digit or X'C0' [documented]. */
  static boolean continuesMember(char c) {
    return begins(c) || (c >= '0' && c <= '9') || c == '{';
  }

  /** Whether it may stand behind the first of a qualifier: as in a member name, or a hyphen. */
  static boolean continuesQualifier(char c) {
    return continuesMember(c) || c == '-';
  }

  /** Rejects a qualifier that is empty or has more than 8 characters. */
  static void checkQualifierLength(int length, String text) {
    if (length == 0) {
      throw new InvalidNameException(Reason.QUALIFIER_EMPTY, text);
    }
    if (length > QUALIFIER_LENGTH) {
      throw new InvalidNameException(Reason.QUALIFIER_TOO_LONG, text);
    }
  }

  /**
   * The text with a to z in upper case and all else untouched; the same object if none is there.
   */
  static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLowerCase(text.charAt(i))) {
        char[] folded = text.toCharArray();
        for (int k = i; k < folded.length; k++) {
          if (isLowerCase(folded[k])) {
            folded[k] = (char) (folded[k] - 'a' + 'A');
          }
        }
        return new String(folded);
      }
    }
    return text;
  }

  private static boolean isLowerCase(char c) {
    return c >= 'a' && c <= 'z';
  }
}
