package io.lparjar.jes.program.sort;

import java.util.Locale;

/**
 * The lines that ICETOOL prints on TOOLMSG, with their control character.
 *
 * @see "z/OS DFSORT Messages, Codes and Diagnosis Guide"
 */
enum ToolMessage {
  /** First line. [seen] */
  STARTED("1ICE600I 0 DFSORT ICETOOL UTILITY RUN STARTED"),
  /** Always there. [seen] */
  VISIT(" ICE650I 0 VISIT http://www.ibm.com/storage/dfsort FOR ICETOOL PAPERS, EXAMPLES AND MORE"),
  /** Where the statements are. [seen] */
  SOURCE(" ICE632I 0 SOURCE FOR ICETOOL STATEMENTS:  %s"),
  /** STOP, CONTINUE or SCAN. [seen] */
  MODE(" ICE630I 0 MODE IN EFFECT:  %s"),
  /** A card of a statement. [seen] */
  STATEMENT("           %s"),
  /** Between lines. [seen] */
  EMPTY(" "),
  /** A run that hands its records to ICETOOL. [seen] */
  CALLED_FOR_EXIT(" ICE627I 0 DFSORT CALL %04d FOR %-4s FROM %-8s TO E35 EXIT COMPLETED"),
  /** A run that writes a data set. [recalled] */
  CALLED(" ICE606I 0 DFSORT CALL %04d FOR %-4s FROM %-8s TO %-8s COMPLETED"),
  /** A run that DFSORT ended with an error. [recalled] */
  CALL_FAILED(" ICE610A 0 DFSORT CALL %04d FOR %-4s FROM %-8s FAILED: %s"),
  /** Records read. [seen] */
  RECORD_COUNT(" ICE628I 0 RECORD COUNT:  %015d"),
  /** Records selected, of SELECT, OCCURS and SPLICE. [recalled] */
  RESULTING(" ICE638I 0 NUMBER OF RECORDS RESULTING FROM CRITERIA:  %015d"),
  /** A criterion of COUNT. [recalled] */
  CRITERION_MET(" ICE647I 0 %s CRITERION MET"),
  /** UNIQUE. [recalled] */
  UNIQUE_VALUES(" ICE629I 0 NUMBER OF UNIQUE VALUES FOR %-12s:  %015d"),
  /** RANGE. [recalled] */
  VALUES_IN_RANGE(" ICE631I 0 NUMBER OF VALUES IN RANGE FOR %-12s:  %015d"),
  /** STATS: which field. [recalled] */
  STATISTICS(" ICE607I 0 STATISTICS FOR %-12s  :"),
  /** STATS. [recalled] */
  LIMITS(" ICE608I 0   MINIMUM: %s, MAXIMUM: %s"),
  /** STATS. [recalled] */
  TOTALS(" ICE609I 0   AVERAGE: %s, TOTAL  : %s"),
  /** VERIFY, STATS and their kin: a value that is no number. [recalled] */
  INVALID_VALUE(" ICE618A 0 INVALID %-12s VALUE - RECORD:  %015d, HEX VALUE:  %s"),
  /** Condition code of an operation. [seen] */
  OPERATION(" ICE602I 0 OPERATION RETURN CODE:  %02d"),
  /** Last line. [seen] */
  ENDED(" ICE601I 0 DFSORT ICETOOL UTILITY RUN ENDED - RETURN CODE:  %02d"),
  /** No such operator. [recalled] */
  NOT_OPERATOR(" ICE603A 0 OPERATOR NOT RECOGNIZED"),
  /** Parentheses, quotes or values. [recalled] */
  KEYWORD_ERROR(" ICE604A 0 ERROR IN KEYWORD, PARAMETER, OR DELIMITER"),
  /** Such as FROM. [recalled] */
  KEYWORD_MISSING(" ICE613A 0 REQUIRED KEYWORD MISSING: %s"),
  /** A DD statement is missing. [documented] */
  DD_MISSING(" ICE251A 0 MISSING ICETOOL DD STATEMENT: %s"),
  /** After an error, or with MODE SCAN. [recalled] */
  SCANNED(" ICE642I 0 STATEMENT IS SCANNED ONLY");

  private final String form;

  ToolMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
