package io.lparjar.jes.jcl;

import java.util.Map;
import java.util.Set;

/**
 * The keywords that statements know; those that nothing here acts upon are accepted all the same.
 *
 * @see "z/OS MVS JCL Reference, JOB, EXEC, DD, EXPORT, INCLUDE, JCLLIB and OUTPUT statements"
 */
final class KeywordTable {
  private static final Map<String, Set<String>> BY_STATEMENT =
      Map.of(
          "EXPORT",
          words("SYMLIST"),
          "INCLUDE",
          words("MEMBER"),
          "JCLLIB",
          words("ORDER"),
          "OUTPUT",
          words(
              "ADDRESS AFPPARMS AFPSTATS BUILDING BURST CHARS CKPTLINE CKPTPAGE CKPTSEC CLASS"
                  + " COLORMAP COMPACT COMSETUP CONTROL COPIES COPYCNT DATACK DEFAULT DEPT DEST"
                  + " DPAGELBL DUPLEX FCB FLASH FORMDEF FORMLEN FORMS FSSDATA GROUPID INDEX INTRAY"
                  + " JESDS LINDEX LINECT MAILBCC MAILCC MAILFILE MAILFROM MAILTO MERGE MODIFY NAME"
                  + " NOTIFY OFFSETXB OFFSETXF OFFSETYB OFFSETYF OUTBIN OUTDISP OVERLAYB OVERLAYF"
                  + " OVFL PAGEDEF PIMSG PORTNO PRMODE PRTATTRS PRTERROR PRTOPTNS PRTQUEUE PRTY"
                  + " REPLYTO RESFMT RETAINF RETAINS RETRYL RETRYT ROOM SYSAREA THRESHLD TITLE TRC"
                  + " UCS USERDATA USERLIB USERPATH WRITER"),
          "JOB",
          words(
              "ADDRSPC BYTES CARDS CCSID CLASS COND DSENQSHR EMAIL GDGBIAS GROUP JESLOG JOBRC LINES"
                  + " MEMLIMIT MSGCLASS MSGLEVEL NOTIFY PAGES PASSWORD PERFORM PRTY RD REGION"
                  + " REGIONX RESTART SCHENV SECLABEL SUBJOB SYSAFF SYSTEM TIME TYPRUN UJOBCORR"
                  + " USER"),
          "EXEC",
          words(
              "ACCT ADDRSPC CCSID COND DYNAMNBR MEMLIMIT PARM PARMDD PERFORM PGM PROC RD REGION"
                  + " REGIONX RLSTMOUT TIME TVSAMCOM TVSMSG"),
          "DD",
          words(
              "ACCODE AMP AVGREC BLKSIZE BLKSZLIM BUFNO BURST CCSID CHARS CHKPT CNTL COPIES"
                  + " DATACLAS DCB DDNAME DEST DISP DLM DSID DSKEYLBL DSNAME DSNTYPE DSORG EATTR"
                  + " EXPDT FCB FILEDATA FLASH FREE FREEVOL GDGORDER HOLD KEYENCD1 KEYENCD2"
                  + " KEYLABL1 KEYLABL2 KEYLEN KEYOFF LABEL LGSTREAM LIKE LRECL MAXGENS MGMTCLAS"
                  + " MODIFY OUTLIM OUTPUT PATH PATHDISP PATHMODE PATHOPTS PROTECT QNAME RECFM"
                  + " RECORG REFDD RETPD RLS ROACCESS SECMODEL SEGMENT SPACE SPIN STORCLAS SUBSYS"
                  + " SYMBOLS SYMLIST SYSOUT TERM UCS UNIT VOLUME"));

  private static final Map<String, String> SYNONYMS = Map.of("DSN", "DSNAME", "VOL", "VOLUME");

  /** What a DD statement with the key, a keyword or {@code *}, must not have beside it. */
  private static final Map<String, Set<String>> EXCLUSIVE =
      Map.of(
          "*", words("AMP COPIES DDNAME OUTPUT PATH QNAME SYSOUT"),
          "SYSOUT", words("AMP DDNAME DISP EXPDT LABEL LIKE PATH QNAME RETPD VOLUME"),
          "PATH", words("DDNAME DISP DSNAME LABEL LIKE QNAME SPACE UNIT VOLUME"),
          "DDNAME", words("DISP DSNAME SPACE UNIT VOLUME"));

  private KeywordTable() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** The keyword itself, or the one that it is short for. */
  static String canonical(String keyword) {
    return SYNONYMS.getOrDefault(keyword, keyword);
  }

  /** Whether a statement knows the keyword. */
  static boolean knows(String operation, String keyword) {
    return BY_STATEMENT.getOrDefault(operation, Set.of()).contains(keyword);
  }

  /** The keywords that exclude a keyword of a DD statement, or {@code *}. */
  static Set<String> exclusiveWith(String keyword) {
    return EXCLUSIVE.getOrDefault(keyword, Set.of());
  }
}
