package io.lparjar.datasets.name;

/**
 * A member name.
 *
 * @param value upper case, 1 to 8 characters
 */
public record MemberName(String value) implements Comparable<MemberName> {

  @Override
  public int compareTo(MemberName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
