package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.StatementException;
import java.util.Locale;

/**
 * The lines that DFSORT prints, each with its ANSI control character.
 *
 * @see "z/OS DFSORT Messages, Codes and Diagnosis Guide"
 */
enum SortMessage {
  /** SORT, MERGE or COPY. [seen] */
  TECHNIQUE(" ICE143I 0 BLOCKSET     %-5s TECHNIQUE SELECTED"),
  /** Always there. [seen] */
  VISIT(" ICE250I 0 VISIT http://www.ibm.com/storage/dfsort FOR DFSORT PAPERS, EXAMPLES AND MORE"),
  /** Before the statements. [seen] */
  STATEMENTS(" ICE000I 0 - CONTROL STATEMENTS FOR 5650-ZOS, Z/OS DFSORT V2R4  - %s -"),
  /** A statement as read. [seen] */
  STATEMENT("0 %s"),
  /** A further card of it. [seen] */
  CONTINUATION("  %s"),
  /** F or V, and where the data starts. [seen] */
  RECORD_TYPE(" ICE201I 0 RECORD TYPE IS %s - DATA STARTS IN POSITION %d"),
  /** Always there. [seen] */
  ENVIRONMENT(" ICE193I 0 ICEAM2 INVOCATION ENVIRONMENT IN EFFECT - ICEAM2 ENVIRONMENT SELECTED"),
  /** Job name; the step name is not known to the program. [seen] */
  INPUT(" ICE088I 0 %-8s.%-8s.%-8s, INPUT LRECL = %d, BLKSIZE = %d, TYPE = %s"),
  /** SORTOUT. [seen] */
  OUTPUT(" ICE090I 0 OUTPUT LRECL = %d, BLKSIZE = %d, TYPE = %s"),
  /** No work data set was needed. [seen] */
  IN_MAIN_STORAGE(" ICE080I 0 IN MAIN STORAGE SORT"),
  /** An OUTFIL data set. [documented] */
  OUTFIL_RECORDS(" ICE227I 0 %-8s: DELETED = %d, REPORT = %d, DATA = %d"),
  /** An OUTFIL data set's totals. [documented] */
  OUTFIL_TOTAL(" ICE228I 0 %-8s: TOTAL IN = %d, TOTAL OUT = %d"),
  /** A join. [recalled] */
  JOIN_TASK(" ICE411I 0 THIS IS THE JOINKEYS MAIN TASK FOR JOINING F1 AND F2"),
  /** In the listing of the subtask that reads a file of a join. [inferred] */
  SUBTASK(" ICE411I 1 THIS IS THE JOINKEYS F%d SUBTASK FOR %s"),
  /** Which file is joined, and where the messages about it are. [recalled] */
  JOIN_INPUT(" ICE416I %d JOINKEYS IS USING THE F%d SUBTASK FOR %s - SEE %s MESSAGES"),
  /** What joined records are like. [recalled] */
  JOINED_RECORDS(" ICE419I 0 JOINED RECORDS: TYPE=%s, LENGTH=%d"),
  /** How many there were. [seen] */
  JOINED_COUNT(" ICE421I 0 JOINED RECORDS: COUNT=%d"),
  /** Records that selection or SUM put in or took out. [seen] */
  INSERTED_DELETED(" ICE055I 0 INSERT %d, DELETE %d"),
  /** Records read and written. [seen] */
  RECORDS(" ICE054I 0 RECORDS - IN: %d, OUT: %d"),
  /** After a sort. [seen] */
  BYTES(" ICE134I 0 NUMBER OF BYTES SORTED: %d"),
  /** Last line, after errors too. [seen] */
  END(" ICE052I 3 END OF DFSORT"),
  /** Last line. [seen] */
  END_OF_SORT(" ICE052I 0 END OF DFSORT"),
  /** A comma at the end, and no more cards. [documented] */
  CONTINUATION_MISSING(" ICE003A 0 CONTINUATION CARD MISSING"),
  /** An unknown operation. [documented] */
  STATEMENT_DEFINER(" ICE005A 0 STATEMENT DEFINER ERROR"),
  /** An operand that is no operand, or one in the wrong place. [documented] */
  SYNTAX(" ICE007A 0 SYNTAX ERROR"),
  /** Neither SORT nor MERGE nor COPY. [documented] */
  NO_SORT_STATEMENT(" ICE010A 0 NO SORT OR MERGE CONTROL STATEMENT"),
  /** The same statement again. [documented] */
  DUPLICATE_STATEMENT(" ICE011A 0 DUPLICATE OR CONFLICTING STATEMENT OPERAND"),
  /** FIELDS is missing. [documented] */
  INVALID_OPERAND(" ICE013A 0 INVALID SORT OR MERGE STATEMENT OPERAND"),
  /** SORT and MERGE: beyond the record, or length zero. [documented] */
  FIELD_POSITION(" ICE017A 0 INVALID FIELD LENGTH OR DISPLACEMENT"),
  /** A format that is not known here. [documented] */
  FIELD_FORMAT(" ICE018A 0 INVALID OR MISSING FIELD FORMAT"),
  /** INCLUDE and OMIT. [documented] */
  CONDITION(" ICE113A 0 COMPARISON ERROR IN INCLUDE/OMIT STATEMENT"),
  /** INREC, OUTREC and OUTFIL: a field. [documented] */
  REFORMATTING(" ICE111A 0 REFORMATTING FIELD ERROR"),
  /** A field that a record is too short for. [documented] */
  SHORT_RECORD(" ICE218A 0 RECORD LENGTH %d LESS THAN FIELD END %d"),
  /** A sum does not fit; the records stay apart. [documented] */
  SUM_OVERFLOW(" ICE152I 0 OVERFLOW DURING SUMMATION - RC=0"),
  /** A DD statement is missing. [documented] */
  NOT_DEFINED(" ICE056A 0 %-8s NOT DEFINED"),
  /** Records of MERGE are not in order. [documented] */
  OUT_OF_SEQUENCE(" ICE068A 0 OUT OF SEQUENCE %s"),
  /** No room for work data sets. [documented] */
  CAPACITY(" ICE046A 0 SORT CAPACITY EXCEEDED - RECORD COUNT: %d"),
  /** A record format that is not sorted. [documented] */
  RECORD_FORMAT(" ICE043A 0 INVALID DATA SET ATTRIBUTES: %s RECFM"),
  /** JOIN, REFORMAT or the other JOINKEYS without it. [inferred] */
  JOINKEYS_MISSING(" ICE400A 0 JOINKEYS STATEMENT FOR F%d IS MISSING"),
  /** JOINKEYS: number, lengths or order of the keys. [inferred] */
  JOIN_KEYS_DIFFER(" ICE401A 0 JOINKEYS FIELDS FOR F1 AND F2 DO NOT MATCH"),
  /** Pairs cannot be kept without it. [inferred] */
  REFORMAT_MISSING(" ICE402A 0 REFORMAT STATEMENT IS MISSING"),
  /** A file of a join was not read to its end. [inferred] */
  SUBTASK_FAILED(" ICE414A 0 AN ERROR OCCURRED IN THE JOINKEYS F%d SUBTASK - SEE %s MESSAGES"),
  /** NULLOUT. [recalled] */
  NO_RECORDS(" ICE173I 0 NO RECORDS FOR THE SORTOUT DATA SET - RC=%d"),
  /** NULLOUT=RC16. [recalled] */
  NO_RECORDS_FAILED(" ICE206A 0 NO RECORDS FOR THE SORTOUT DATA SET - RC=%d"),
  /** NULLOFL. [recalled] */
  NO_DATA_RECORDS(" ICE174I 0 NO DATA RECORDS FOR AN OUTFIL DATA SET - RC=%d"),
  /** NULLOFL=RC16. [recalled] */
  NO_DATA_RECORDS_FAILED(" ICE209A 0 NO DATA RECORDS FOR AN OUTFIL DATA SET - RC=%d"),
  /** Reports need records of a length that fits. [documented] */
  REPORT_LENGTH(" ICE198A 0 REPORT LINE LENGTH EXCEEDS LRECL OF %s");

  private final String form;

  SortMessage(String form) {
    this.form = form;
  }

  /** What is said of cards that are no statements. */
  static SortMessage of(StatementException error) {
    return switch (error.reason()) {
      case CONTINUATION_MISSING -> CONTINUATION_MISSING;
      case SYNTAX -> SYNTAX;
    };
  }

  /** The line for an empty SORTOUT, by the return code. */
  static String noRecords(int code) {
    return (code == Dfsort.FAILED ? NO_RECORDS_FAILED : NO_RECORDS).with(code);
  }

  /** The line for an OUTFIL data set without data, by the return code. */
  static String noDataRecords(int code) {
    return (code == Dfsort.FAILED ? NO_DATA_RECORDS_FAILED : NO_DATA_RECORDS).with(code);
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
