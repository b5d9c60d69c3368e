package io.lparjar.datasets.name;

import io.lparjar.datasets.name.InvalidNameException.Reason;

/**
 * A generic data set name: {@code %} one character, {@code *} any characters at the end of a
 * qualifier, {@code **} any qualifiers, also none.
 *
 * <p>So {@code X.Y.**} selects {@code X.Y} and everything below it, and {@code X.Y.*.**} only what
 * is below. A {@code *} elsewhere in a qualifier, and {@code **} beside other characters, are
 * rejected [documented].
 *
 * @param value upper case; at most 44 characters and 8 in a qualifier, without {@code *}
 * @see "z/OS Communications Server: IP User's Guide and Commands, DIR subcommand"
 */
public record DataSetPattern(String value) {

  /**
   * Takes a pattern in upper case.
   *
   * @throws InvalidNameException when it is no pattern or no data set name can match
   */
  public DataSetPattern {
    if (value.isEmpty()) {
      throw new InvalidNameException(Reason.EMPTY, value);
    }
    int shortest = -1;
    int begin = 0;
    do {
      int end = qualifierEnd(value, begin);
      checkQualifier(value, begin, end);
      if (!isAnyQualifiers(value, begin, end)) {
        shortest += 1 + shortestLength(value, begin, end);
      }
      begin = end + 1;
    } while (begin <= value.length());
    if (shortest > NameSyntax.DATA_SET_LENGTH) {
      throw new InvalidNameException(Reason.TOO_LONG, value);
    }
  }

  private static void checkQualifier(String text, int begin, int end) {
    if (isAnyQualifiers(text, begin, end)) {
      return;
    }
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '*' && i < end - 1) {
        throw new InvalidNameException(Reason.WILDCARD_MISPLACED, text);
      }
      if (i == begin && !Wildcards.isWildcard(c) && !NameSyntax.begins(c)) {
        throw new InvalidNameException(Reason.BEGINS_INVALID, text);
      }
      if (!Wildcards.isWildcard(c) && !NameSyntax.continuesQualifier(c)) {
        throw new InvalidNameException(Reason.CONTAINS_INVALID, text);
      }
    }
    NameSyntax.checkQualifierLength(end == begin ? 0 : shortestLength(text, begin, end), text);
  }

  /** Length of the shortest qualifier that {@code text[begin, end)} matches. */
  private static int shortestLength(String text, int begin, int end) {
    int withoutStar = text.charAt(end - 1) == '*' ? end - begin - 1 : end - begin;
    return Math.max(1, withoutStar);
  }

  /**
   * Reads a pattern in upper or lower case.
   *
   * @throws InvalidNameException when it is no pattern or no data set name can match
   */
  public static DataSetPattern parse(String text) {
    return new DataSetPattern(NameSyntax.fold(text));
  }

  /** Whether it selects {@code name}. */
  public boolean matches(DataSetName name) {
    String text = name.value();
    int p = 0;
    int t = 0;
    int anyQualifiers = -1; // where the pattern goes on behind the last ** passed
    int anyTook = 0; // where the name goes on behind what that ** took
    while (t <= text.length()) {
      int patternEnd = qualifierEnd(value, p);
      int textEnd = qualifierEnd(text, t);
      if (isAnyQualifiers(value, p, patternEnd)) {
        p = patternEnd + 1;
        anyQualifiers = p;
        anyTook = t;
      } else if (p <= value.length() && Wildcards.match(value, p, patternEnd, text, t, textEnd)) {
        p = patternEnd + 1;
        t = textEnd + 1;
      } else if (anyQualifiers >= 0) {
        p = anyQualifiers;
        anyTook = qualifierEnd(text, anyTook) + 1;
        t = anyTook;
      } else {
        return false;
      }
    }
    while (isAnyQualifiers(value, p, qualifierEnd(value, p))) {
      p += 3;
    }
    return p > value.length();
  }

  /**
   * The characters that every match begins with; the whole when there is no wildcard. A range scan
   * of names from there on meets every match.
   */
  public String prefix() {
    int end = Wildcards.indexOfFirst(value);
    boolean periodMayBeMissing = end > 0 && isAnyQualifiers(value, end, qualifierEnd(value, end));
    return value.substring(0, periodMayBeMissing ? end - 1 : end);
  }

  private static int qualifierEnd(String text, int begin) {
    int period = text.indexOf('.', begin);
    return period < 0 ? text.length() : period;
  }

  private static boolean isAnyQualifiers(String text, int begin, int end) {
    return end - begin == 2 && text.charAt(begin) == '*' && text.charAt(begin + 1) == '*';
  }

  @Override
  public String toString() {
    return value;
  }
}
