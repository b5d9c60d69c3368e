package io.lparjar.emulator.ftp.site;

import io.lparjar.emulator.ftp.reply.ReplyText;
import io.lparjar.emulator.release.Release;

/**
 * Texts of replies to SITE. All but the last two are notes that stand before the last line.
 *
 * @see "z/OS Communications Server IP and SNA Codes, FTPD reply codes, 200"
 */
public enum SiteMessage implements ReplyText {
  /** {@code 200-Unrecognized parameter 'FOOBAR=123' on SITE command.} As typed. [captured-3.1] */
  UNRECOGNIZED(200, "Unrecognized parameter '%s' on SITE command."),

  /** A keyword was given twice; the first counts. [inferred] */
  REPEATED(200, "Parameter %s already specified on this SITE command. Ignored."),

  /** {@code 200-Blocksize parameter (8X) is not numeric. Blocksize ignored.} [seen] */
  NOT_NUMERIC(200, "%1$s parameter (%2$s) is not numeric. %1$s ignored."),

  /**
   * {@code 200-Blocksize parameter (99999) must be between 0 and 32760. Blocksize ignored.} [seen]
   */
  MUST_BE_BETWEEN(200, "%1$s parameter (%2$s) must be between %3$d and %4$d. %1$s ignored."),

  /** {@code 200-BUfno parameter (0) must be between 1 and 255 - BUfno ignored.} [seen] */
  BUFNO_MUST_BE_BETWEEN(200, "%1$s parameter (%2$s) must be between %3$d and %4$d - %1$s ignored."),

  /**
   * {@code 200-Chkptint parameter (9999999999) is larger than a 4 byte integer. Chkptint ignored.}
   * [seen]
   */
  TOO_LARGE(200, "%1$s parameter (%2$s) is larger than a 4 byte integer. %1$s ignored."),

  /**
   * {@code 200-Parameter DATAKEEPALIVE value Ab is not numeric - the parameter is ignored} [seen]
   */
  VALUE_NOT_NUMERIC(200, "Parameter %s value %s is not numeric - the parameter is ignored"),

  /** A number outside the range of one of the newer parameters. [inferred] */
  VALUE_OUT_OF_RANGE(
      200, "Parameter %s value %s out of range - value must be %d - %d - the parameter is ignored"),

  /** The same where zero is allowed too. [inferred] */
  VALUE_OUT_OF_RANGE_OR_ZERO(
      200,
      "Parameter %s value %s out of range - value must be 0 or in the range %d - %d - the parameter"
          + " is ignored"),

  /** A value that is none of the parameter's. First words [seen] with CONDDISP, rest [inferred]. */
  INVALID(200, "%s parameter (%s) is invalid. Parameter ignored."),

  /** A subsystem name of more than four characters. [inferred] from SQLCOL */
  DB2_INVALID(200, "Db2 parameter (%2$s) is invalid. Db2 ignored."),

  /** {@code 200-Sqlcol parameter (X) is invalid. Sqlcol ignored.} [documented] */
  SQLCOL_INVALID(200, "Sqlcol parameter (%2$s) is invalid. Sqlcol ignored."),

  /** {@code SITE MBDATACONN=IBM-1388}. Text of the client [documented]. */
  MBDATACONN_SYNTAX(
      200,
      "MBDATACONN incorrect syntax. Specify MBDATACONN=(file_system_cp,network_transfer_cp)."
          + " MBDATACONN ignored."),

  /**
   * {@code 200-Some characters cannot be translated between IBM-1140 and ISO8859-1}. SBDATACONN is
   * set nevertheless. [seen]
   */
  SOME_UNTRANSLATABLE(200, "Some characters cannot be translated between %s and %s"),

  /** {@code SITE UMASK=000}. First three words [seen], rest [inferred]. */
  UMASK_INVALID(200, "Umask invalid syntax. Specify UMASK ooo. UMASK ignored"),

  /** DCBDSN names a data set that is migrated; the server waits. [inferred] */
  MODEL_MIGRATED(200, "DCBDSN data set %s is migrated, waiting for its recall"),

  /** RECFM F. [seen] */
  BLOCKSIZE_MUST_EQUAL_LRECL(200, "BLOCKSIZE must equal LRECL for RECFM F"),

  /** RECFM FB. [seen] */
  BLOCKSIZE_MUST_BE_MULTIPLE(200, "BLOCKSIZE must be a multiple of LRECL for RECFM FB"),

  /** RECFM V and VB. [seen] */
  BLOCKSIZE_MUST_BE_GREATER(200, "BLOCKSIZE must be at least 4 more than LRECL for RECFM VB"),

  /** What was done about it. [seen] */
  BLOCKSIZE_BEING_SET(200, "BLOCKSIZE being set to %d"),

  /** LRECL 0. [inferred] */
  LRECL_ZERO(200, "LRECL of 0 is valid only for RECFM U"),

  /** What was done about it. [inferred] */
  LRECL_BEING_SET(200, "LRECL being set to %d"),

  /** A JES filter, at the first interface level. [seen] for JESJOBname, others [inferred]. */
  FILTER_NOT_MODIFIABLE(200, "JESINTERFACELEVEL=1. value of %s cannot be modified"),

  /** A JES filter that SAF does not let the user change. [inferred] */
  FILTER_NOT_AUTHORIZED(200, "User %s is not authorized to modify %s. Parameter ignored."),

  /** [seen] */
  CHMOD_NOT_LOGGED_IN(200, "Chmod not allowed when user not logged in. CHMOD ignored."),

  /** [seen] */
  CHMOD_MISSING(200, "Chmod parameters missing. Specify CHMOD mode filename. CHMOD ignored"),

  /** [seen] */
  CHMOD_SYNTAX(200, "Chmod invalid syntax. Specify CHMOD mode filename. CHMOD ignored"),

  /** [seen] */
  CHMOD_MODE(
      200,
      "Chmod mode value invalid. Specify mode as a 1-3 digit octal value, or as"
          + " {u|g|o|a}{=|+|-}{r|w|x|rw|rx|wx|rwx}. CHMOD ignored"),

  /** [seen] */
  CHMOD_NOT_UNIX_FILE(200, "Chmod %s is not a valid z/OS UNIX file. CHMOD ignored"),

  /** {@code 200-Active server traces - INT ACC FSC(1)}. [seen]; NONE from the console's answer. */
  ACTIVE_TRACES(200, "Active server traces - %s"),

  /** {@code SITE DUMP=?}. Form [seen], the word NONE [inferred]. */
  NO_DUMPS(200, "Active server dumpIDs -NONE"),

  /** [inferred] */
  DEBUG_REFUSED(200, "DEBUG parameter not authorized. DEBUG ignored."),

  /** [inferred] */
  DUMP_REFUSED(200, "DUMP parameter not authorized. DUMP ignored."),

  /** [seen] */
  QDISK_HEADING_1(200, "        Percent      Free      Free          Largest    Free"),

  /** [seen] */
  QDISK_HEADING_2(200, " Volume Free         Cyls      Trks         Cyls-Trks   Exts  Use Attr"),

  /** {@code 200- CPDLB4 77 2570 112 2190 0 16 Storage}. [seen] */
  QDISK_VOLUME(200, " %-6s%5d%13d%10d%13d%5d%7d  %s"),

  /** {@code 200 SITE command was accepted}. Ends every SITE command. [seen]; older [seen] V2R10 */
  ACCEPTED(200, "SITE command was accepted", Release.V1R7, "Site command was accepted"),

  /** {@code 202 SITE not necessary; you may proceed}. No operand. [captured-3.1] */
  NOT_NECESSARY(202, "SITE not necessary; you may proceed");

  private final int code;
  private final String text;
  private final Release since;
  private final String older;

  SiteMessage(int code, String text) {
    this(code, text, Release.OLDEST, text);
  }

  /** One whose text is that of {@code since} and later; before that it was {@code older}. */
  SiteMessage(int code, String text, Release since, String older) {
    this.code = code;
    this.text = text;
    this.since = since;
    this.older = older;
  }

  @Override
  public int code() {
    return code;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String text(Release release) {
    return release.isBefore(since) ? older : text;
  }
}
