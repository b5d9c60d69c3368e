package io.lparjar.emulator.smf;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEvent;

/**
 * Event qualifiers and codes of type 80 records.
 *
 * @see "z/OS Security Server RACF Macros and Interfaces, table of event codes and event code
 *     qualifiers"
 */
final class Qualifiers {
  /** A user was revoked after too many attempts. [documented] */
  static final int USER_REVOKED = 7;

  /** The profile only warns. [recalled] */
  static final int PERMITTED_BY_WARNING = 3;

  /** PROTECTALL only warns. [recalled] */
  static final int PROTECTALL_WARNING = 5;

  /** Access was allowed. [documented] */
  static final int SUCCESSFUL = 0;

  private static final int INVALID_PASSWORD = 1;
  private static final int INVALID_TERMINAL = 4;
  private static final int INVALID_APPLICATION = 5;
  private static final int REVOKED_USER = 6;
  private static final int UNDEFINED_USER = 9;
  private static final int INSUFFICIENT_AUTHORITY = 1;
  private static final int KEYWORD_VIOLATION = 2;
  private static final int PROFILE_NOT_FOUND = 2;
  private static final int PROTECTALL_FAILED = 4;
  private static final int LOWEST_BIT_OF_ACCESS = 0x08;

  private Qualifiers() {}

  /** Of a refused logon. [seen] 1 to 4, [documented] 5 to 9; which reason is which [inferred] */
  static int of(LogonResult.Reason reason) {
    return switch (reason) {
      case NO_PASSWORD, WRONG_PASSWORD, EXPIRED_PASSWORD, NEW_PASSWORD_INVALID -> INVALID_PASSWORD;
      case NOT_AUTHORIZED_TO_TERMINAL, NOT_AUTHORIZED_AT_THIS_TIME -> INVALID_TERMINAL;
      case NOT_AUTHORIZED_TO_APPLICATION -> INVALID_APPLICATION;
      case REVOKED, INACTIVE -> REVOKED_USER;
      case UNKNOWN_USER -> UNDEFINED_USER;
    };
  }

  /** Of a refused access. [recalled] */
  static int ofDenied(SecurityEvent.Denied denied) {
    if (!denied.profile().isEmpty()) {
      return INSUFFICIENT_AUTHORITY;
    }
    return denied.resourceClass().equals(ResourceClass.DATASET)
        ? PROTECTALL_FAILED
        : PROFILE_NOT_FOUND;
  }

  /** Of a command. [recalled] */
  static int of(SecurityEvent.Violation violation) {
    return switch (violation) {
      case NONE -> SUCCESSFUL;
      case AUTHORITY -> INSUFFICIENT_AUTHORITY;
      case OPERAND -> KEYWORD_VIOLATION;
    };
  }

  /** The bit of a reason for logging. [recalled] */
  static int reason(SecurityEvent.Cause cause) {
    return switch (cause) {
      case CLASS -> 0x80;
      case USER -> 0x40;
      case SPECIAL -> 0x20;
      case ALWAYS -> 0x04;
      case VIOLATION -> 0x02;
    };
  }

  /** X'80' for ALTER down to X'08' for NONE and EXECUTE. [recalled] */
  static int bits(AccessLevel level) {
    return switch (level) {
      case NONE, EXECUTE -> LOWEST_BIT_OF_ACCESS;
      case READ -> LOWEST_BIT_OF_ACCESS << 1;
      case UPDATE -> LOWEST_BIT_OF_ACCESS << 2;
      case CONTROL -> LOWEST_BIT_OF_ACCESS << 3;
      case ALTER -> LOWEST_BIT_OF_ACCESS << 4;
    };
  }
}
