package io.lparjar.datasets.name;

import io.lparjar.datasets.name.InvalidNameException.Reason;

/**
 * A member name: a letter, {@code $}, {@code #} or {@code @}, then these, digits or X'C0'
 * [documented]; no hyphen [recalled].
 *
 * <p>A relative generation such as {@code 0}, {@code +1} or {@code -1} is none.
 *
 * @param value upper case, 1 to 8 characters
 * @see "z/OS MVS JCL Reference, DSNAME parameter"
 */
public record MemberName(String value) implements Comparable<MemberName> {

  /**
   * Takes a name in upper case.
   *
   * @throws InvalidNameException when it is no member name
   */
  public MemberName {
    int length = value.length();
    if (length == 0 || length > NameSyntax.QUALIFIER_LENGTH) {
      throw new InvalidNameException(Reason.MEMBER_LENGTH, value);
    }
    if (!NameSyntax.begins(value.charAt(0))) {
      throw new InvalidNameException(Reason.BEGINS_INVALID, value);
    }
    for (int i = 1; i < length; i++) {
      if (!NameSyntax.continuesMember(value.charAt(i))) {
        throw new InvalidNameException(Reason.CONTAINS_INVALID, value);
      }
    }
  }

  /**
   * Reads a name in upper or lower case.
   *
   * @throws InvalidNameException when it is no member name
   */
  public static MemberName parse(String text) {
    return new MemberName(NameSyntax.fold(text));
  }

  @Override
  public int compareTo(MemberName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
