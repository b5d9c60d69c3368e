package io.lparjar.datasets.name;

import io.lparjar.datasets.name.InvalidNameException.Reason;

/**
 * A generic member name: {@code %} one character, {@code *} any characters, also none.
 *
 * <p>{@code *} may stand anywhere and more than once [inferred].
 *
 * @param value upper case; at most 8 characters without {@code *}
 */
public record MemberPattern(String value) {

  /** Every member. */
  public static final MemberPattern ALL = new MemberPattern("*");

  /**
   * Takes a pattern in upper case.
   *
   * @throws InvalidNameException when no member name can match
   */
  public MemberPattern {
    int shortest = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '*') {
        shortest++;
      }
      if (i == 0 && !Wildcards.isWildcard(c) && !NameSyntax.begins(c)) {
        throw new InvalidNameException(Reason.BEGINS_INVALID, value);
      }
      if (!Wildcards.isWildcard(c) && !NameSyntax.continuesMember(c)) {
        throw new InvalidNameException(Reason.CONTAINS_INVALID, value);
      }
    }
    if (value.isEmpty() || shortest > NameSyntax.QUALIFIER_LENGTH) {
      throw new InvalidNameException(Reason.MEMBER_LENGTH, value);
    }
  }

  /**
   * Reads a pattern in upper or lower case.
   *
   * @throws InvalidNameException when no member name can match
   */
  public static MemberPattern parse(String text) {
    return new MemberPattern(NameSyntax.fold(text));
  }

  /** Whether it selects {@code name}. */
  public boolean matches(MemberName name) {
    String text = name.value();
    return Wildcards.match(value, 0, value.length(), text, 0, text.length());
  }

  /** The characters that every match begins with; the whole when there is no wildcard. */
  public String prefix() {
    return value.substring(0, Wildcards.indexOfFirst(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
