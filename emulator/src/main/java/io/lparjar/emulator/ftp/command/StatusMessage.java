package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.ReplyText;
import io.lparjar.emulator.release.Release;

/**
 * Texts of STAT, HELP and FEAT that belong to no SITE parameter alone.
 *
 * @see "z/OS Communications Server IP and SNA Codes, FTPD reply codes, 211 and 214"
 */
enum StatusMessage implements ReplyText {
  /** [seen] */
  TALKING_TO(211, "Server FTP talking to host %s, port %d"),

  /** Two blanks in the middle; no user before login. [seen] */
  USER(211, "User: %s  Working directory: %s"),

  /** [seen] */
  CONTROL_BYTES(211, "The control connection has transferred %d bytes"),

  /** [seen] */
  NO_DATA_CONNECTION(211, "There is no current data connection."),

  /** While a transfer runs. [inferred] */
  DATA_CONNECTION(211, "The current data connection has transferred %d bytes"),

  /** [seen] */
  ACTIVELY_OPENED(211, "The next data connection will be actively opened"),

  /** After PASV or EPSV. [recalled] */
  PASSIVELY_OPENED(211, "The next data connection will be passively opened"),

  /** [seen] */
  TO_HOST(211, "to host %s, port %d,"),

  /** [seen] */
  USING_MODE(211, "using Mode %s, Structure %s, type %s, byte-size 8"),

  /** [seen] */
  RECALL(211, "Automatic recall of migrated data sets."),
  /** [recalled] */
  NO_RECALL(211, "No automatic recall of migrated data sets."),

  /** [seen] */
  MOUNT(211, "Automatic mount of direct access volumes."),
  /** [recalled] */
  NO_MOUNT(211, "No automatic mount of direct access volumes."),

  /** [seen] */
  TAPE_MOUNT(211, "Auto tape mount is allowed."),
  /** [recalled] */
  NO_TAPE_MOUNT(211, "Auto tape mount is not allowed."),

  /** [seen] */
  INACTIVITY_TIMER(211, "Inactivity timer is set to %d"),
  /** [recalled] */
  NO_INACTIVITY_TIMER(211, "Inactivity timer is disabled"),

  /** [seen] */
  TIMER_FTPKEEPALIVE(211, "Timer FTPKEEPALIVE is set to %d"),

  /** [seen] V1R13 and later; with another line break up to V1R5. [seen] */
  ASA_1(
      211,
      "ASA control characters in ASA files opened for text processing will be",
      Release.V1R6,
      "ASA control characters in ASA files opened for text processing"),
  /** [seen] */
  ASA_2(
      211,
      " transferred as ASA control characters.",
      Release.V1R6,
      "will be transferred as ASA control characters."),
  /** [recalled] */
  ASA_2_TRANSLATED(
      211,
      " transferred as C control character sequences.",
      Release.V1R6,
      "will be transferred as C control character sequences."),

  /** [seen]; older [inferred] */
  TRAILING_BLANKS_REMOVED_1(
      211,
      "Trailing blanks are removed from a fixed format data set when it is",
      Release.V1R6,
      "Trailing blanks are removed from a fixed format"),
  /** [seen] as in V1R5, with its line break. */
  TRAILING_BLANKS_KEPT_1(
      211,
      "Trailing blanks are not removed from a fixed format data set when it is",
      Release.V1R6,
      "Trailing blanks are not removed from a fixed format"),
  /** [seen] */
  TRAILING_BLANKS_2(211, " retrieved.", Release.V1R6, "data set when it is retrieved."),

  /** [seen] */
  DATA_SET_MODE(211, "Data set mode. (Do not treat each qualifier as a directory.)"),
  /** [recalled] */
  DIRECTORY_MODE(211, "Directory mode. (Treat each qualifier as a directory.)"),

  /** [seen] */
  SPACE(211, "Primary allocation %s. Secondary allocation %s."),

  /** [seen] */
  DIRECTORY_BLOCKS(211, "Partitioned data sets will be created with %s directory blocks."),
  /** With PDSTYPE=PDSE. [seen] */
  EXTENDED_FORMAT(211, "Partitioned data sets will be created in extended format."),

  /** [seen] */
  FILETYPE_SEQ(211, "FileType SEQ (Sequential - default)."),
  /** [seen] */
  FILETYPE_JES(211, "FileType JES (MVS Job Spool). JES Name is %s"),
  /** [inferred] from the other two. */
  FILETYPE_SQL(211, "FileType SQL (Db2 query)."),
  /** With NOSPREAD. [inferred] */
  SQL_REPORT(211, "Output will be in report format."),
  /** With SPREAD. [inferred] */
  SQL_SPREADSHEET(211, "Output will be in spreadsheet format."),

  /** [seen] */
  RDW_DISCARDED(211, "RDWs from variable format data sets are discarded."),
  /** [recalled] */
  RDW_RETAINED(211, "RDWs from variable format data sets are retained as data."),

  /** [seen] */
  TAPE_RECORDS(211, "Records on input tape are %s format"),

  /** [seen] */
  NOT_WRAPPED(211, "Data not wrapped into next record."),
  /** [recalled] */
  WRAPPED(211, "Data wrapped to next record."),

  /** [seen] */
  NO_BSAM(211, "Tape write is not allowed to use BSAM I/O"),
  /** [inferred] */
  BSAM(211, "Tape write is allowed to use BSAM I/O"),

  /** [seen] */
  TRUNCATED_NO_ERROR(211, "Truncated records will not be treated as an error"),
  /** [inferred] */
  TRUNCATED_ERROR(211, "Truncated records will be treated as an error"),

  /** Fixed or Variable. [seen] */
  JESRECFM(211, "JESRECFM is %s"),

  /** [seen] */
  JESINTERFACELEVEL(211, "JESINTERFACELEVEL is %d"),

  /** [documented] */
  JESOWNER(211, "JESOWNER is %s"),
  /** [documented] */
  JESJOBNAME(211, "JESJOBNAME is %s"),

  /** [seen] */
  DSWAITTIMEREPLY(211, "Server site variable DSWAITTIMEREPLY is set to %d"),

  /** [seen] */
  CODE_PAGES(211, "SBDataconn codeset names: %s,%s"),
  /** [seen] */
  XLATE(211, "Xlate name is %s"),

  /** [seen] */
  CONFIDENCE(211, "Confidence level in data transfers is checked and reported"),
  /** [seen] */
  NO_CONFIDENCE(211, "Confidence level in data transfers is not checked or reported"),

  /** [seen] */
  SMS(211, "SMS is active."),

  /** [seen] */
  UNIT(211, "Data sets will be allocated using unit %s"),
  /** [recalled] */
  VOLUME(211, "Data sets will be allocated on %s."),

  /** [seen] */
  CATALOGUED(211, "New data sets will be catalogued if a store operation ends abnormally"),
  /** [seen] */
  DELETED(211, "New data sets will be deleted if a store operation ends abnormally"),

  /** [seen] */
  QUOTES_OVERRIDE(211, "Single quotes will override the current working directory."),
  /** [recalled] */
  QUOTES_DO_NOT_OVERRIDE(211, "Single quotes will not override the current working directory."),

  /** [seen] */
  PROCESS_ID(211, "Process id is %d"),

  /** [recalled] */
  DATA_CLASS(211, "Data class for new data sets is %s"),
  /** [inferred] from that of the data class. */
  MANAGEMENT_CLASS(211, "Management class for new data sets is %s"),
  /** [inferred] from that of the data class. */
  STORAGE_CLASS(211, "Storage class for new data sets is %s"),
  /** [recalled] */
  RETENTION_PERIOD(211, "Retention period is %s"),

  /** Something that is shown only when it was set; the value is the last word. [inferred] */
  WHEN_SET(211, "%s is %s"),

  /** [seen] */
  TLS_LEVEL(211, "TLS security is supported at the %s level"),

  /** None without TLS. [documented] */
  AUTHENTICATION(211, "Authentication type: None"),
  /** [documented] */
  CONTROL_PROTECTION(211, "Control protection level: Clear"),
  /** [documented] */
  DATA_PROTECTION(211, "Data protection level: Clear"),

  /** [seen] */
  AUTHENTICATION_TLS(211, "Authentication type: TLS"),
  /** [seen] */
  CONTROL_PRIVATE(211, "Control protection level: Private"),
  /** [seen] */
  DATA_PRIVATE(211, "Data protection level: Private"),

  /** [seen] */
  RECORD_FORMAT(211, "Record format %s, Lrecl: %s, Blocksize: %s"),

  /** {@code 211-UTF-8 encoding in use on the control connection}. After LANG or OPTS. [seen] */
  UNICODE(211, "UTF-8 encoding in use on the control connection"),

  /** {@code 211 *** end of status ***}. [seen] */
  END_OF_STATUS(211, "*** end of status ***"),

  /** {@code 211 The value of option X is undefined}. [seen] */
  OPTION_UNDEFINED(211, "The value of option %s is undefined"),

  /** {@code 504 STAT file-identifier: not implemented}. [captured-3.1] */
  FILE_NOT_IMPLEMENTED(504, "STAT file-identifier: not implemented"),

  /** {@code 211- Extensions supported}, with a blank behind the hyphen. [seen] */
  EXTENSIONS_SUPPORTED(211, " Extensions supported"),
  /** {@code 211 End}. [seen] */
  EXTENSIONS_END(211, "End"),
  /** {@code 211 no Extensions supported}. [seen] */
  NO_EXTENSIONS(211, "no Extensions supported"),

  /** [captured-3.1] */
  COMMANDS_RECOGNIZED(214, "The following commands are recognized:"),
  /** [captured-3.1] */
  HELP_SUCCESSFUL(214, "HELP command successful."),
  /** {@code 214 XDSS dsname: extract the attributes of an MVS data set.} [seen] for XDSS. */
  HELP_OF_COMMAND(214, "%s: %s."),
  /** HELP of something that is no command. [inferred] */
  HELP_UNKNOWN(502, "unknown command %s");

  private final int code;
  private final String text;
  private final Release since;
  private final String older;

  StatusMessage(int code, String text) {
    this(code, text, Release.OLDEST, text);
  }

  /** One whose text is that of {@code since} and later; before that it was {@code older}. */
  StatusMessage(int code, String text, Release since, String older) {
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
