package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.PasswordOptions;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.saf.UserId;
import java.util.Locale;

/**
 * What a password or phrase may look like, and how it is read.
 *
 * @see "z/OS Security Server RACF Command Language Reference, SETROPTS PASSWORD, and ADDUSER
 *     PHRASE"
 */
final class PasswordRules {
  private static final int LONGEST = 8;
  private static final int SHORTEST_PHRASE = 14;
  private static final int LONGEST_PHRASE = 100;
  private static final String NATIONAL = "#@$";
  private static final String SPECIAL = ".<+|&!*-%_>?:=";

  private PasswordRules() {}

  /** Whether what was typed is a phrase: it is longer than passwords are. */
  static boolean isPhrase(String typed) {
    return typed.length() > LONGEST;
  }

  /**
   * The password that is meant by what was typed: upper case unless mixed case is on. Phrases are
   * as typed.
   */
  static String fold(String typed, RacfOptions options) {
    return options.password().mixedCase() || isPhrase(typed)
        ? typed
        : typed.toUpperCase(Locale.ROOT);
  }

  /** Whether {@code password}, folded, may become the password or phrase of {@code user}. */
  static boolean allows(UserId user, String password, RacfOptions options) {
    return isPhrase(password)
        ? allowsPhrase(user, password)
        : allowsPassword(password, options.password());
  }

  /** 1 to 8 valid characters that follow one of the installation's rules, if there are any. */
  private static boolean allowsPassword(String password, PasswordOptions options) {
    return !password.isEmpty()
        && password.chars().allMatch(character -> isValid((char) character, options))
        && (options.rules().isEmpty()
            || options.rules().stream().anyMatch(rule -> rule.allows(password)));
  }

  private static boolean isValid(char character, PasswordOptions options) {
    return (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || NATIONAL.indexOf(character) >= 0
        || (options.mixedCase() && character >= 'a' && character <= 'z')
        || (options.specialCharacters() && SPECIAL.indexOf(character) >= 0);
  }

  /**
   * 14 to 100 characters without the user id, with at least two letters and two other characters,
   * none of them three times in a row. [documented]
   */
  private static boolean allowsPhrase(UserId user, String phrase) {
    long letters = phrase.chars().filter(PasswordRules::isLetter).count();
    return phrase.length() >= SHORTEST_PHRASE
        && phrase.length() <= LONGEST_PHRASE
        && letters >= 2
        && phrase.length() - letters >= 2
        && !phrase.toUpperCase(Locale.ROOT).contains(user.value())
        && !hasThreeInARow(phrase)
        && phrase.chars().noneMatch(character -> character < ' ');
  }

  private static boolean isLetter(int character) {
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
  }

  private static boolean hasThreeInARow(String phrase) {
    for (int i = 2; i < phrase.length(); i++) {
      if (phrase.charAt(i) == phrase.charAt(i - 1) && phrase.charAt(i) == phrase.charAt(i - 2)) {
        return true;
      }
    }
    return false;
  }
}
