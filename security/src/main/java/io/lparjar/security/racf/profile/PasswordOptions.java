package io.lparjar.security.racf.profile;

import java.util.List;

/**
 * What SETROPTS PASSWORD says.
 *
 * @param revokeCount REVOKE: wrong passwords in a row that revoke a user; 0 for never
 * @param intervalDays INTERVAL: days after which a password expires; 0 for never
 * @param historyCount HISTORY: how many earlier passwords may not be used again
 * @param minimumDays MINCHANGE: days before which a user may not change a new password
 * @param warningDays WARNING: days before the end in which the user is told; 0 for never
 * @param mixedCase MIXEDCASE: whether the case of passwords counts
 * @param specialCharacters SPECIALCHARS: whether passwords may hold {@code .<+|&!*-%_>?:=}
 * @param rules RULEn: what new passwords look like, one of these; any when there is none
 * @see "z/OS Security Server RACF Command Language Reference, SETROPTS PASSWORD"
 */
public record PasswordOptions(
    int revokeCount,
    int intervalDays,
    int historyCount,
    int minimumDays,
    int warningDays,
    boolean mixedCase,
    boolean specialCharacters,
    List<SyntaxRule> rules) {
  /** Those of a new system: passwords that do not expire. */
  public static final PasswordOptions INITIAL =
      new PasswordOptions(0, 0, 0, 0, 0, false, false, List.of());

  public PasswordOptions {
    rules = List.copyOf(rules);
  }

  /** Days after which a password expires, the shorter of two intervals; 0 for never. */
  public int intervalOf(Credentials user) {
    int own = user.intervalDays();
    boolean systemCounts =
        own == Credentials.SYSTEM_INTERVAL || (own > intervalDays && intervalDays > 0);
    return systemCounts ? intervalDays : own;
  }

  public PasswordOptions withRevokeCount(int count) {
    return new PasswordOptions(
        count,
        intervalDays,
        historyCount,
        minimumDays,
        warningDays,
        mixedCase,
        specialCharacters,
        rules);
  }

  public PasswordOptions withIntervalDays(int days) {
    return new PasswordOptions(
        revokeCount,
        days,
        historyCount,
        minimumDays,
        warningDays,
        mixedCase,
        specialCharacters,
        rules);
  }

  public PasswordOptions withHistoryCount(int count) {
    return new PasswordOptions(
        revokeCount,
        intervalDays,
        count,
        minimumDays,
        warningDays,
        mixedCase,
        specialCharacters,
        rules);
  }

  public PasswordOptions withMinimumDays(int days) {
    return new PasswordOptions(
        revokeCount,
        intervalDays,
        historyCount,
        days,
        warningDays,
        mixedCase,
        specialCharacters,
        rules);
  }

  public PasswordOptions withWarningDays(int days) {
    return new PasswordOptions(
        revokeCount,
        intervalDays,
        historyCount,
        minimumDays,
        days,
        mixedCase,
        specialCharacters,
        rules);
  }

  /** With the characters that passwords may hold. */
  public PasswordOptions withCharacters(boolean mixed, boolean special) {
    return new PasswordOptions(
        revokeCount, intervalDays, historyCount, minimumDays, warningDays, mixed, special, rules);
  }

  public PasswordOptions withRules(List<SyntaxRule> newRules) {
    return new PasswordOptions(
        revokeCount,
        intervalDays,
        historyCount,
        minimumDays,
        warningDays,
        mixedCase,
        specialCharacters,
        newRules);
  }
}
