package io.lparjar.security.racf.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule for new passwords: RULEn of SETROPTS PASSWORD.
 *
 * @param number 1 to 8
 * @param shortest least length
 * @param longest greatest length
 * @param content a letter of the {@link #LEGEND legend} for each of eight positions
 * @see "z/OS Security Server RACF Command Language Reference, SETROPTS PASSWORD(RULEn)"
 */
public record SyntaxRule(int number, int shortest, int longest, String content) {
  /**
   * Alphabetic, consonant, alphanumeric, numeric, vowel, no vowel, anything, mixed consonant, mixed
   * numeric, mixed vowel, national, special, mixed all.
   */
  public static final String LEGEND = "ACLNVW*cmv$sx";

  private static final Pattern FORM = Pattern.compile("([1-8]):([1-8]):([1-8]):(.{8})");

  /** Reads what {@link #toString} wrote. */
  public static Optional<SyntaxRule> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new SyntaxRule(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                matcher.group(4)))
        : Optional.empty();
  }

  /** Whether a password, folded, follows this rule; rules know only what {@code LEGEND} names. */
  public boolean allows(String password) {
    if (password.length() < shortest || password.length() > longest) {
      return false;
    }
    for (int i = 0; i < password.length(); i++) {
      if (!allows(content.charAt(i), password.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean allows(char kind, char character) {
    boolean upper = (character >= 'A' && character <= 'Z');
    boolean lower = character >= 'a' && character <= 'z';
    boolean digit = character >= '0' && character <= '9';
    boolean national = "#@$".indexOf(character) >= 0;
    boolean vowel = "AEIOUaeiou".indexOf(character) >= 0;
    boolean special = !upper && !lower && !digit && !national;
    return switch (kind) {
      case 'A' -> upper || national;
      case 'C' -> upper && !vowel;
      case 'L' -> upper || national || digit;
      case 'N' -> digit;
      case 'V' -> upper && vowel;
      case 'W' -> (upper && !vowel) || national || digit;
      case 'c' -> (upper || lower) && !vowel;
      case 'm' -> upper || lower || national || digit;
      case 'v' -> (upper || lower) && vowel;
      case '$' -> national;
      case 's' -> special;
      default -> true;
    };
  }

  /** The form in which it is stored. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d:%d:%d:%s", number, shortest, longest, content);
  }
}
