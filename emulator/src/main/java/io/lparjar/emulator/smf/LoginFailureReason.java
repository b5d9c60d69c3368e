package io.lparjar.emulator.smf;

import io.lparjar.emulator.ftp.session.LoginRefusal;
import io.lparjar.security.saf.LogonResult;

/** Why a login failed, by the number in records of subtype 72. [seen] */
final class LoginFailureReason {
  private static final int PASSWORD_NOT_VALID = 0x01;
  private static final int PASSWORD_EXPIRED = 0x02;
  private static final int USER_REVOKED = 0x03;
  private static final int NO_SERVER_ACCESS = 0x04;
  private static final int REJECTED_BY_EXIT = 0x05;
  private static final int EXCESSIVE_PASSWORDS = 0x06;
  private static final int GROUP_FAILED = 0x07;
  private static final int USER_UNKNOWN = 0x08;
  private static final int CERTIFICATE_NOT_VALID = 0x09;
  private static final int OTHER_NAME_IN_CERTIFICATE = 0x0A;

  private LoginFailureReason() {}

  /**
   * The number of a reason.
   *
   * @param reason a {@link LogonResult.Reason} or a {@link LoginRefusal}
   */
  static int of(Object reason) {
    if (reason instanceof LogonResult.Reason refused) {
      return of(refused);
    }
    return reason instanceof LoginRefusal refusal ? of(refusal) : NO_SERVER_ACCESS;
  }

  private static int of(LogonResult.Reason reason) {
    return switch (reason) {
      case NO_PASSWORD, WRONG_PASSWORD, NEW_PASSWORD_INVALID -> PASSWORD_NOT_VALID;
      case EXPIRED_PASSWORD -> PASSWORD_EXPIRED;
      case REVOKED, INACTIVE -> USER_REVOKED;
      case UNKNOWN_USER -> USER_UNKNOWN;
      case NOT_AUTHORIZED_TO_APPLICATION, NOT_AUTHORIZED_TO_TERMINAL, NOT_AUTHORIZED_AT_THIS_TIME ->
          NO_SERVER_ACCESS;
    };
  }

  private static int of(LoginRefusal refusal) {
    return switch (refusal) {
      case DAEMON, PORT -> NO_SERVER_ACCESS;
      case EXIT -> REJECTED_BY_EXIT;
      case OMVS -> GROUP_FAILED;
      case CERTIFICATE -> CERTIFICATE_NOT_VALID;
      case CERTIFICATE_USER -> OTHER_NAME_IN_CERTIFICATE;
      case ATTEMPTS -> EXCESSIVE_PASSWORDS;
    };
  }
}
