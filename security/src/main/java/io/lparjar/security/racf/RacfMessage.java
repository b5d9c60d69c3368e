package io.lparjar.security.racf;

import io.lparjar.security.saf.UserId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The texts that RACF sends to the console, a constant for each line.
 *
 * <p>Lines of {@code ICH408I} after the first are indented by two blanks on the console; {@link
 * Ich408i} puts them together.
 *
 * @see "z/OS Security Server RACF Messages and Codes"
 */
public enum RacfMessage {
  /** {@code ICH408I USER(START1 ) GROUP(SYS1 ) NAME(####################)} First line. [seen] */
  IDENTITY("ICH408I USER(%-8s) GROUP(%-8s) NAME(%-20s)"),
  /** {@code EZB.TRCCTL.S0W1.TCPIP.OPEN CL(SERVAUTH)} The resource. [seen] */
  RESOURCE("  %s CL(%-8s)"),
  /** {@code INSUFFICIENT ACCESS AUTHORITY} The access is refused. [seen] */
  INSUFFICIENT_ACCESS("  INSUFFICIENT ACCESS AUTHORITY"),
  /** {@code WARNING: INSUFFICIENT AUTHORITY - TEMPORARY ACCESS ALLOWED} Warning mode. [seen] */
  TEMPORARY_ACCESS("  WARNING: INSUFFICIENT AUTHORITY - TEMPORARY ACCESS ALLOWED"),
  /** {@code PROFILE NOT FOUND - REQUIRED BY PROTECTALL OPTION} [documented] */
  PROTECTALL("  PROFILE NOT FOUND - REQUIRED BY PROTECTALL OPTION"),
  /**
   * {@code PROFILE NOT FOUND. IT IS REQUIRED FOR AUTHORITY CHECKING.} The class refuses what has no
   * profile. [documented]
   */
  PROFILE_REQUIRED("  PROFILE NOT FOUND. IT IS REQUIRED FOR AUTHORITY CHECKING."),
  /** {@code FROM EZB.TRCCTL.*.*.* (G)} The generic profile that decided. [seen] */
  FROM_GENERIC_PROFILE("  FROM %s (G)"),
  /** {@code ACCESS INTENT(READ ) ACCESS ALLOWED(NONE )} with two blanks between. [seen] */
  INTENT("  ACCESS INTENT(%-7s)  ACCESS ALLOWED(%-7s)"),
  /** {@code ... USER AT TERMINAL NOT RACF-DEFINED} The user is unknown. [seen] */
  NOT_DEFINED("  LOGON/JOB INITIATION - USER AT TERMINAL %-8s NOT RACF-DEFINED"),
  /**
   * {@code ... INVALID PASSWORD ENTERED AT TERMINAL C0A80101} Also of a user without. [documented]
   */
  INVALID_PASSWORD_AT("  LOGON/JOB INITIATION - INVALID PASSWORD ENTERED AT TERMINAL %s"),
  /** {@code ... INVALID PASSWORD} Where there is no terminal name. [documented] */
  INVALID_PASSWORD("  LOGON/JOB INITIATION - INVALID PASSWORD"),
  /** {@code ... EXPIRED PASSWORD} [documented] */
  EXPIRED_PASSWORD("  LOGON/JOB INITIATION - EXPIRED PASSWORD"),
  /** {@code ... NEW PASSWORD IS NOT VALID} [inferred] from IRR015I. */
  NEW_PASSWORD_NOT_VALID("  LOGON/JOB INITIATION - NEW PASSWORD IS NOT VALID"),
  /** {@code ... REVOKED USER ACCESS ATTEMPT FROM TERMINAL C0A80101} [documented] */
  REVOKED_USER_FROM("  LOGON/JOB INITIATION - REVOKED USER ACCESS ATTEMPT FROM TERMINAL %s"),
  /** {@code ... REVOKED USER ACCESS ATTEMPT} Where there is no terminal name. [documented] */
  REVOKED_USER("  LOGON/JOB INITIATION - REVOKED USER ACCESS ATTEMPT"),
  /** {@code ... EXCESSIVE PASSWORD ATTEMPTS} The user is revoked now. [documented] */
  EXCESSIVE_ATTEMPTS("  LOGON/JOB INITIATION - EXCESSIVE PASSWORD ATTEMPTS"),
  /** {@code ... INACTIVE USER HAS BEEN REVOKED} The user is revoked now. [documented] */
  INACTIVE_USER("  LOGON/JOB INITIATION - INACTIVE USER HAS BEEN REVOKED"),
  /** {@code ... NOT AUTHORIZED TO TERMINAL/CONSOLE} [documented] */
  NOT_AUTHORIZED_TO_TERMINAL("  LOGON/JOB INITIATION - NOT AUTHORIZED TO TERMINAL/CONSOLE"),
  /** {@code ... USER IS NOT AUTHORIZED AT THIS TIME} [documented] */
  NOT_AUTHORIZED_AT_THIS_TIME("  LOGON/JOB INITIATION - USER IS NOT AUTHORIZED AT THIS TIME"),
  /** {@code ... NOT AUTHORIZED TO APPLICATION} [documented] */
  NOT_AUTHORIZED_TO_APPLICATION("  LOGON/JOB INITIATION - NOT AUTHORIZED TO APPLICATION"),
  /** {@code CL(PROCESS ) OMVS SEGMENT NOT DEFINED} [documented] */
  NO_OMVS_SEGMENT("  CL(PROCESS ) OMVS SEGMENT NOT DEFINED"),
  /** {@code CL(PROCESS ) OMVS SEGMENT INCOMPLETELY DEFINED} No UID or GID. [documented] */
  INCOMPLETE_OMVS_SEGMENT("  CL(PROCESS ) OMVS SEGMENT INCOMPLETELY DEFINED"),
  /** {@code /u/ann/x CL(FSOBJ ) FID(...)} A UNIX file as the user named it. [documented] */
  FILE("  %s CL(%-8s) FID(%032X)"),
  /** {@code INSUFFICIENT AUTHORITY TO OPEN} [documented]; other functions are [recalled]. */
  FILE_AUTHORITY("  INSUFFICIENT AUTHORITY TO %s"),
  /** {@code ACCESS INTENT(R--) ACCESS ALLOWED(OTHER ---)} with two blanks between. [documented] */
  FILE_INTENT("  ACCESS INTENT(%s)  ACCESS ALLOWED(%-10s %s)"),
  /** {@code EFFECTIVE UID(0000000123) EFFECTIVE GID(0000000456)}, likewise. [documented] */
  EFFECTIVE_IDS("  EFFECTIVE UID(%010d)  EFFECTIVE GID(%010d)"),
  /** To the user of NOTIFY: who, what, when. [seen] */
  VIOLATION(
      "ICH70004I USER(%-8s) GROUP(%-8s) NAME(%-20s) ATTEMPTED '%s' ACCESS OF ENTITY '%s' IN CLASS"
          + " '%s' AT %s"),
  /**
   * {@code ICH70001I OMVSADM LAST ACCESS AT 12:50:03 ON FRIDAY, MARCH 13, 2020} with the user id
   * padded to 8. [seen]
   */
  LAST_ACCESS("ICH70001I %-8s LAST ACCESS AT %s");

  private static final DateTimeFormatter LAST_ACCESS_TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss 'ON' EEEE, MMMM d, uuuu", Locale.ENGLISH);

  private final String text;

  RacfMessage(String text) {
    this.text = text;
  }

  /** The line with its variable parts filled in. */
  public String with(Object... parts) {
    return String.format(Locale.ROOT, text, parts);
  }

  /** {@link #LAST_ACCESS} for a user who was let in before. */
  public static String lastAccess(UserId user, ZonedDateTime when) {
    return LAST_ACCESS.with(user, LAST_ACCESS_TIME.format(when).toUpperCase(Locale.ROOT));
  }
}
