package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.DataSetException;
import java.util.Locale;

/**
 * What the terminal monitor program prints, with its control character where it is print.
 *
 * @see "z/OS TSO/E Messages"
 */
enum TsoMessage {
  /** First line. [seen] */
  FIRST_READY("1READY"),
  /** After a command. [seen] */
  READY(" READY"),
  /** When SYSTSIN ends. [seen] */
  END(" END"),
  /** A command as typed, or a line that it said. [seen] */
  LINE(" %s"),
  /** [documented] */
  COMMAND_NOT_FOUND("IKJ56500I COMMAND %s NOT FOUND"),
  /** Of LISTDS. [seen] */
  NOT_IN_CATALOG("DATA SET '%s' NOT IN CATALOG"),
  /** Of SUBMIT. [seen] */
  NOT_ALLOCATED("IKJ56228I DATA SET %s NOT IN CATALOG OR CATALOG CAN NOT BE ACCESSED"),
  /** Of SUBMIT. [seen] */
  SUBMITTED("JOB %s(%s) SUBMITTED"),
  /** [inferred] from the texts for other operands. */
  INVALID_NAME("IKJ56702I INVALID DATA SET NAME, %s"),
  /** First line of LISTCAT. [documented] */
  IN_CATALOG("IN CATALOG:%s"),
  /** Of LISTCAT. [inferred] from IDCAMS. */
  ENTRY_NOT_FOUND("IDC3012I ENTRY %s NOT FOUND"),
  /** Of DELETE. [documented] */
  DELETED("ENTRY (A) %s DELETED"),
  /** Of DELETE. [inferred] from IDCAMS. */
  NOT_THERE_TO_DELETE("ENTRY %s NOT FOUND"),
  /** Of DELETE without PURGE. [inferred] from IDCAMS. */
  NOT_EXPIRED("UNEXPIRED PURGE DATE"),
  /** Last of DELETE that fails. [inferred] from IDCAMS. */
  NOT_DELETED("** ENTRY %s NOT DELETED"),
  /** Of DELETE. [inferred] from IDCAMS. */
  MEMBER_DELETED("MEMBER %s DELETED"),
  /** A data set or DD name that somebody else holds. [documented] */
  IN_USE("IKJ56225I DATA SET %s ALREADY IN USE, TRY LATER"),
  /** Of ALLOCATE without REUSE. [documented] */
  FILE_IN_USE("IKJ56246I FILE %s NOT ALLOCATED, FILE IN USE"),
  /** Of FREE. [recalled] */
  FILE_NOT_FREED("IKJ56247I FILE %s NOT FREED, IS NOT ALLOCATED"),
  /** A data set of RACF's. [recalled] */
  NOT_AUTHORIZED("IKJ56709I DATA SET %s NOT AUTHORIZED"),
  /** Of ALLOCATE NEW and RENAME. [recalled] */
  ALREADY_CATALOGED("IKJ56893I DATA SET %s NOT ALLOCATED, ALREADY IN CATALOG"),
  /** What has no message of its own. [inferred] */
  FAILED("IKJ56221I DATA SET %s NOT ALLOCATED, %s"),
  /** A value that is no number. [recalled] */
  INVALID_OPERAND("IKJ56712I INVALID KEYWORD, %s"),
  /** CALL of a program that is not there. [recalled] */
  CALL_FAILED("IKJ56641I CALL ENDED DUE TO ERROR, PROGRAM %s NOT FOUND"),
  /** Of STATUS. [documented] */
  JOB_ENDED("IKJ56192I JOB %s(%s) ON OUTPUT QUEUE"),
  /** Of STATUS. [documented] */
  JOB_RUNS("IKJ56211I JOB %s(%s) EXECUTING"),
  /** Of STATUS. [documented] */
  JOB_WAITS("IKJ56197I JOB %s(%s) WAITING FOR EXECUTION"),
  /** Of STATUS without a name. [recalled] */
  NO_JOBS("IKJ56216I NO JOBS FOUND"),
  /** Of STATUS, CANCEL and OUTPUT. [recalled] */
  JOB_NOT_FOUND("IKJ56190I JOB %s NOT FOUND"),
  /** Of CANCEL. [inferred] */
  JOB_CANCELLED("JOB %s(%s) CANCELLED"),
  /** Of CANCEL: it has ended, or is another's. [inferred] */
  JOB_NOT_CANCELLED("JOB %s(%s) NOT CANCELLED"),
  /** Of OUTPUT. [recalled] */
  NO_OUTPUT("IKJ56328I JOB %s(%s) REJECTED - JOB NOT ON OUTPUT QUEUE"),
  /** Of PROFILE. [recalled] */
  PROFILE(
      "IKJ56688I CHAR(0) LINE(0)   PROMPT   INTERCOM   NOPAUSE   MSGID   NOMODE   WTPMSG"
          + "   NORECOVER %s PLANGUAGE(ENU) SLANGUAGE(ENU) VARSTORAGE(LOW)"),
  /** Of PROFILE. [recalled] */
  PROFILE_DELETE_CHARACTERS(
      "IKJ56689I DEFAULT LINE/CHARACTER DELETE CHARACTERS IN EFFECT FOR THIS TERMINAL"),
  /** [recalled] */
  TIME("IKJ56650I TIME-%s. CPU-00:00:00 SERVICE-0 SESSION-00:00:00 %s"),
  /** Of DSN. [recalled] */
  DSN_NOT_OPERATIONAL("DSNE100I %s NOT OPERATIONAL, RETRY COUNT IS 0"),
  /** Of DSN: SAF refuses. [recalled] */
  DSN_NOT_AUTHORIZED("DSNE110E NOT AUTHORIZED TO ACCESS SUBSYSTEM %s"),
  /** Of RUN. [recalled] */
  DSN_PLAN("DSNE106E PLAN %s NOT AUTHORIZED FOR SUBSYSTEM %s AND AUTH ID %s"),
  /** Of RUN. [inferred] */
  DSN_NO_PROGRAM("DSNE130I PROGRAM %s NOT FOUND"),
  /** Of DSN. [inferred] */
  DSN_UNKNOWN("DSNE132I %s IS NOT A DSN SUBCOMMAND"),
  /** To the programmer. [documented] */
  DD_MISSING("IEC130I %-8s DD STATEMENT MISSING");

  private final String form;

  TsoMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }

  /** Why a data set of that name cannot be used. */
  static String ofFailure(DataSetException failure, String name) {
    String shown = failure.dataSet().isEmpty() ? name.replace("'", "") : failure.dataSet();
    return switch (failure.reason()) {
      case NOT_FOUND, GENERATION_NOT_FOUND, GENERATION_GROUP_NOT_FOUND -> NOT_ALLOCATED.with(shown);
      case IN_USE, MEMBER_IN_USE -> IN_USE.with(shown);
      case NOT_AUTHORIZED -> NOT_AUTHORIZED.with(shown);
      case ALREADY_EXISTS, MEMBER_ALREADY_EXISTS -> ALREADY_CATALOGED.with(shown);
      case MEMBER_NOT_FOUND,
          NOT_EXPIRED,
          GENERATION_GROUP_NOT_EMPTY,
          VOLUME_NOT_MOUNTED,
          VOLUME_NOT_AVAILABLE,
          UNIT_UNDEFINED,
          OUT_OF_SPACE,
          TOO_MANY_TRACKS,
          VOLUME_FULL,
          NO_SECONDARY_SPACE,
          NO_MORE_EXTENTS,
          NO_MORE_VOLUMES,
          NO_DIRECTORY,
          DIRECTORY_FULL,
          NOT_PARTITIONED,
          PARTITIONED,
          UNSUPPORTED_ORGANIZATION,
          INVALID_ATTRIBUTES,
          MIGRATED,
          RECALL_FAILED ->
          FAILED.with(shown, failure.reason().name().replace('_', ' '));
    };
  }
}
