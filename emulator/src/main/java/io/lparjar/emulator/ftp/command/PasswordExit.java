package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.exit.PasswordCheck;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.SessionExits;
import java.util.Locale;

/** FTCHKPWD, which sees a PASS before SAF does. */
final class PasswordExit {
  private static final int PASSWORD_LENGTH = 8;
  private static final String EMAIL_ADDRESS = "*";

  private PasswordExit() {}

  /** Whether a login may go on. */
  static boolean accepts(FtpSession session, String userId, String argument) {
    SessionExits exits = session.exits();
    return !exits.isActive()
        || exits.accepts(
            "FTCHKPWD", exit -> exit.ftchkpwd(check(session, folded(userId), argument)));
  }

  private static String folded(String userId) {
    return userId.toUpperCase(Locale.ROOT);
  }

  private static PasswordCheck check(FtpSession session, String userId, String argument) {
    int failures = session.login().failures();
    if (AnonymousLogin.asksForAddress(session)) {
      return new PasswordCheck(
          session.exits().connection(), userId, EMAIL_ADDRESS, argument, failures, "");
    }
    String passwords = PassCommand.withoutUserData(argument);
    String userData =
        passwords.length() < argument.length() ? argument.substring(passwords.length() + 1) : "";
    int slash = passwords.indexOf('/');
    String phrase = slash < 0 ? passwords : passwords.substring(0, slash);
    return new PasswordCheck(
        session.exits().connection(),
        userId,
        phrase.substring(0, Math.min(phrase.length(), PASSWORD_LENGTH)),
        userData,
        failures,
        phrase);
  }
}
