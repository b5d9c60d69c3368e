package io.lparjar.jes.program.idcams;

import java.util.Locale;

/**
 * The lines that IDCAMS prints, each with its ANSI control character. What begins with {@code **}
 * tells more of the line before and stands right below it.
 *
 * @see "z/OS MVS System Messages, volume 6, IDC messages"
 */
enum IdcamsMessage {
  /** Title: time in column 68, page in column 103. [seen] */
  TITLE("1IDCAMS  SYSTEM SERVICES%43sTIME: %s        %s     PAGE %6d"),
  /** Before the statements of a command. [seen] */
  BEFORE_COMMAND("0        "),
  /** An empty line. [seen] */
  EMPTY(" "),
  /** After a command with condition code 0, 4 or 8. [seen] */
  FUNCTION_COMPLETED("0IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS %d"),
  /** Last line. [seen] */
  PROCESSING_COMPLETE("0IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS %d"),
  /** Records of REPRO and PRINT. [seen] */
  RECORDS_PROCESSED("0IDC0005I NUMBER OF RECORDS PROCESSED WAS %d"),
  /** BLDINDEX: every record is pointed to. [recalled] */
  INDEX_BUILT("0IDC0652I %s SUCCESSFULLY BUILT"),
  /** BLDINDEX: not every record is pointed to. [recalled] */
  INDEX_BUILT_IN_PART("0IDC1653I %s BUILT WITH ERRORS"),
  /** BLDINDEX: a record that is too short for the alternate key. [recalled] */
  KEY_MISSING("0IDC1644I MISSING ALTERNATE KEY. PRIME %s IS %s"),
  /** BLDINDEX: another record has the key that is to be unique. [documented] */
  KEY_NOT_UNIQUE("0IDC1645I NONUNIQUE AIX KEY %s PRIME %s IS %s"),
  /** BLDINDEX: one record more than the alternate index can point to. [documented] */
  EXCESS_PRIME_KEYS("0IDC1646I 1 EXCESS PRIME %s VALUES FOR AIX KEY %s"),
  /** A parenthesis too many; the command still runs. [seen] */
  EXCESS_PARENTHESES("0IDC0233I TOO MANY RIGHT PARENTHESES FOUND.  EXCESS IGNORED"),
  /** A kind of SMS class, and the one that a new cluster got. [seen] */
  CLASS_USED(" IDC0181I %s USED IS %s"),
  /** The data component of a new cluster. [seen] */
  DATA_ALLOCATED("0IDC0508I DATA ALLOCATION STATUS FOR VOLUME %s IS 0"),
  /** The index component of a new cluster. [seen] */
  INDEX_ALLOCATED("0IDC0509I INDEX ALLOCATION STATUS FOR VOLUME %s IS 0"),
  /** A component without a name of its own: D or I, and the name. [seen] */
  NAME_GENERATED("0IDC0512I NAME GENERATED-(%s) %s"),
  /** ALTER. [documented] */
  ALTERED("0IDC0531I ENTRY %s ALTERED"),
  /** DELETE: kind of entry, and its name. [seen] */
  DELETED("0IDC0550I ENTRY (%s) %s DELETED"),
  /** DELETE of a member. [documented] */
  MEMBER_DELETED("0IDC0549I MEMBER %s DELETED"),
  /** DELETE in vain. [seen] */
  NOT_DELETED(" IDC0551I ** ENTRY %s NOT DELETED"),
  /** ALTER in vain. [recalled] */
  NOT_ALTERED(" IDC0532I **ENTRY %s NOT ALTERED"),
  /** LISTCAT in vain. [seen] */
  NOT_LISTED(" IDC1566I ** %s NOT LISTED"),
  /** After a command with condition code 12. [seen] */
  FUNCTION_TERMINATED("0IDC3003I FUNCTION TERMINATED. CONDITION CODE IS %d"),
  /** FROMKEY, FROMADDRESS or SKIP behind the last record. [documented] */
  POSITIONING_ERROR("0IDC3006I FUNCTION TERMINATED DUE TO BEGINNING POSITIONING ERROR"),
  /** Why the catalog refused. [seen] */
  CATALOG_RETURN_CODE(" IDC3009I ** VSAM CATALOG RETURN CODE IS %d - REASON CODE IS IGG0CLE%s"),
  /** An unknown name. [seen] */
  NOT_FOUND("0IDC3012I ENTRY %s NOT FOUND"),
  /** DEFINE or NEWNAME of an existing name. [seen] */
  DUPLICATE_NAME("0IDC3013I DUPLICATE DATA SET NAME"),
  /** The catalog refused, such as to delete a group that has generations. [recalled] */
  CATALOG_ERROR("0IDC3014I CATALOG ERROR"),
  /** SAF said no. [recalled] */
  SECURITY_FAILED("0IDC3018I SECURITY VERIFICATION FAILED"),
  /** No such volume. [documented] */
  VOLUME_NOT_FOUND("0IDC3022I INVALID CATALOG OPERATION"),
  /** DELETE without PURGE before the day of expiration. [seen] */
  NOT_EXPIRED("0IDC3023I UNEXPIRED PURGE DATE"),
  /** ALLOCATE: the step has the DD name already, and REUSE is missing. [recalled] */
  FILE_IN_USE("0IKJ56246I FILE %s NOT ALLOCATED, FILE IN USE"),
  /** Somebody else has it. [recalled] */
  IN_USE("0IDC3031I DATA SET %s IS IN USE"),
  /** Words that are no command. [inferred] */
  UNKNOWN_COMMAND("0IDC3200I COMMAND '%s' IS NOT RECOGNIZED"),
  /** EXAMINE. [recalled] */
  INDEX_TEST_BEGINS("0IDC01700I INDEXTEST BEGINS"),
  /** The index is as it should be. [recalled] */
  INDEX_TEST_COMPLETE("0IDC01724I INDEXTEST COMPLETE - NO ERRORS DETECTED"),
  /** It is not. [recalled] */
  INDEX_TEST_ERROR("0IDC01725I INDEXTEST COMPLETE - MAJOR ERRORS DETECTED"),
  /** EXAMINE with DATATEST. [recalled] */
  DATA_TEST_BEGINS("0IDC01701I DATATEST BEGINS"),
  /** The records are as they should be. [recalled] */
  DATA_TEST_COMPLETE("0IDC01709I DATATEST COMPLETE - NO ERRORS DETECTED"),
  /** They are not. [recalled] */
  DATA_TEST_ERROR("0IDC01715I DATATEST COMPLETE - MAJOR ERRORS DETECTED"),
  /** EXAMINE with DATATEST. [recalled] */
  INTERVALS_ENCOUNTERED("0IDC01708I %d CONTROL INTERVALS ENCOUNTERED"),
  /** EXAMINE with DATATEST. [recalled] */
  RECORDS_CONTAINED("0IDC01710I DATA COMPONENT CONTAINS %d RECORDS"),
  /** EXAMINE with DATATEST. [recalled] */
  LONGEST_RECORD("0IDC01712I MAXIMUM LENGTH DATA RECORD CONTAINS %d BYTES"),
  /** Follows a syntax error. [seen] */
  BYPASSED(" IDC3202I ABOVE TEXT BYPASSED UNTIL NEXT COMMAND. CONDITION CODE IS %d"),
  /** A name, number or key that cannot be one. [seen] */
  RESTRICTION("0IDC3203I ITEM '%s' DOES NOT ADHERE TO RESTRICTIONS"),
  /** A parenthesis is missing. [documented] */
  PARENTHESIS_MISSING("0IDC3207I RIGHT PARENTHESIS MISSING AFTER %s"),
  /** A keyword that the command does not have. [documented] */
  IMPROPER_KEYWORD("0IDC3211I KEYWORD '%s' IS IMPROPER"),
  /** What the command cannot do without. [documented] */
  REQUIRED_MISSING("0IDC3212I REQUIRED PARAMETER '%s' MISSING"),
  /** ELSE, END or THEN where none belongs. [recalled] */
  MODAL_MISPLACED("0IDC3209I '%s' IMPROPERLY PLACED"),
  /** OPEN failed. [documented] */
  ERROR_OPENING("0IDC3300I  ERROR OPENING %s"),
  /** A record was refused. [documented] */
  ACTION_ERROR("0IDC3302I ACTION ERROR ON %s"),
  /** Its key is there already. [documented] */
  DUPLICATE_RECORD(" IDC3308I ** DUPLICATE RECORD"),
  /** It is too long or too short. [recalled] */
  INVALID_LENGTH(" IDC3309I ** INCORRECT RECORD LENGTH"),
  /** A load in the wrong order. [recalled] */
  OUT_OF_SEQUENCE(" IDC3314I ** RECORD OUT OF SEQUENCE"),
  /** Why OPEN failed. [documented] */
  OPEN_RETURN_CODE(" IDC3351I ** VSAM OPEN RETURN CODE IS %d"),
  /** The data component cannot be extended; code 28 is [documented]. */
  NO_MORE_SPACE(" IDC3351I ** VSAM I/O RETURN CODE IS 28"),
  /** An alternate index points to a record that is not there; code 144 is [documented]. */
  NO_BASE_RECORD(" IDC3351I ** VSAM I/O RETURN CODE IS 144"),
  /** REPRO gives up. [documented] */
  ERROR_LIMIT("0IDC31467I MAXIMUM ERROR LIMIT REACHED."),
  /** A DD statement is missing. [recalled] */
  DD_MISSING("0IDC3323I DDNAME %s IS NOT DEFINED"),
  /** To the programmer: no SYSPRINT or SYSIN. [documented] */
  DD_STATEMENT_MISSING("IEC130I %-8s DD STATEMENT MISSING"),
  /** A data set that IDCAMS does not copy, print or delete in that way. [inferred] */
  UNSUPPORTED("0IDC3204I %s IS NOT SUPPORTED"),
  /** Title of PRINT. [recalled] */
  PRINT_TITLE("-LISTING OF DATA SET -%s"),
  /** Above a record of an indexed cluster. [seen] */
  PRINT_KEY("0KEY OF RECORD - %s"),
  /** Above a record of an entry-sequenced cluster. [seen] */
  PRINT_RBA("0RBA OF RECORD -%17d"),
  /** Above a record of a numbered cluster. [documented] */
  PRINT_NUMBER("0RELATIVE RECORD NUMBER - %d"),
  /** Above a record of any other data set. [seen] */
  PRINT_SEQUENCE("0RECORD SEQUENCE NUMBER - %d"),
  /** First line of LISTCAT where it lists a catalog. [seen] */
  LISTING_FROM("-%28s LISTING FROM CATALOG -- %s"),
  /** Above the counts of LISTCAT. [seen] */
  ENTRIES_PROCESSED("0         THE NUMBER OF ENTRIES PROCESSED WAS:"),
  /** Below the counts of LISTCAT. [seen] */
  PROTECTED_ENTRIES("0         THE NUMBER OF PROTECTED ENTRIES SUPPRESSED WAS 0");

  private final String form;

  IdcamsMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
