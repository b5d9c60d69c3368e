package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.RacfOptions;
import java.util.Locale;

/**
 * What a password may look like, and how it is read.
 *
 * @see "z/OS Security Server RACF Command Language Reference, SETROPTS PASSWORD"
 */
final class PasswordRules {
  private static final int LONGEST = 8;
  private static final String NATIONAL = "#@$";
  private static final String SPECIAL = ".<+|&!*-%_>?:=";

  private PasswordRules() {}

  /** The password that is meant by what was typed: upper case unless mixed case is on. */
  static String fold(String typed, RacfOptions options) {
    return options.mixedCase() ? typed : typed.toUpperCase(Locale.ROOT);
  }

  /** Whether {@code password}, folded, may become somebody's password: 1 to 8 valid characters. */
  static boolean allows(String password, RacfOptions options) {
    return !password.isEmpty()
        && password.length() <= LONGEST
        && password.chars().allMatch(character -> isValid((char) character, options));
  }

  private static boolean isValid(char character, RacfOptions options) {
    return (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || NATIONAL.indexOf(character) >= 0
        || (options.mixedCase() && character >= 'a' && character <= 'z')
        || (options.specialCharacters() && SPECIAL.indexOf(character) >= 0);
  }
}
