package io.lparjar.emulator.exit;

/**
 * What FTCHKPWD is shown.
 *
 * @param connection the control connection
 * @param userId whom USER named, in upper case [inferred]; for an anonymous login whom ANONYMOUS
 *     names [inferred]
 * @param password its first 8 characters; {@code *} when an e-mail address was given [seen]
 * @param userData the e-mail address of an anonymous login [seen], else what follows the last colon
 *     of the argument
 * @param badPasswords how many passwords this session has sent in vain
 * @param phrase the password or password phrase in full, without a new one behind it; empty when an
 *     e-mail address was given [inferred]
 */
public record PasswordCheck(
    ExitConnection connection,
    String userId,
    String password,
    String userData,
    int badPasswords,
    String phrase) {

  /** Without passwords. */
  @Override
  public String toString() {
    return "PasswordCheck[" + connection + ", " + userId + ", badPasswords=" + badPasswords + "]";
  }
}
