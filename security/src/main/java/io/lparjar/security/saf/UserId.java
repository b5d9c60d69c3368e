package io.lparjar.security.saf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A RACF user id: 1 to 8 characters.
 *
 * @param value upper case, {@code A-Z 0-9 $ # @}
 */
public record UserId(String value) implements Comparable<UserId> {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9$#@]{1,8}");

  /** What may be typed; folding first would turn letters such as a dotless i into valid ones. */
  private static final Pattern TYPED = Pattern.compile("[A-Za-z0-9$#@]{1,8}");

  public UserId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a user id: " + value);
    }
  }

  /** Reads a user id in any case; empty when {@code text} cannot be one. */
  public static Optional<UserId> parse(String text) {
    return TYPED.matcher(text).matches()
        ? Optional.of(new UserId(text.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  @Override
  public int compareTo(UserId other) {
    return value.compareTo(other.value);
  }

  /** Written out, as {@link #hashCode}: the generated ones are linked anew at each start. */
  @Override
  public boolean equals(Object other) {
    return other instanceof UserId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
