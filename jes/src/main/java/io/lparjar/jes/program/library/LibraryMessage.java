package io.lparjar.jes.program.library;

import java.util.Locale;

/**
 * The lines that IEBCOPY prints, with their control character.
 *
 * @see "z/OS MVS System Messages, volume 7 and volume 9"
 */
enum LibraryMessage {
  /** Title. [seen] */
  TITLE("1%47sIEBCOPY MESSAGES AND CONTROL STATEMENTS%36sPAGE %5d"),
  /** A control statement. [seen] */
  STATEMENT("-%s"),
  /** Its further cards, and those of SELECT. [seen] */
  FURTHER(" %s"),
  /** Which IEBCOPY it is. [seen] z/OS 2.2 */
  VERSION(
      "-IEB1135I IEBCOPY  FMID HDZ2210  SERVICE LEVEL UA80390  DATED 20160120 DFSMS 02.02.00 z/OS"
          + "    02.02.00 HBB77A0  CPU 1090"),
  /** Without SYSIN: name of the step. [seen] */
  GENERATED("-%-8s COPY      INDD=SYSUT1,OUTDD=SYSUT2         GENERATED STATEMENT"),
  /** Kind, DD name, volume, data set. [seen] */
  COPYING_FROM("0IEB1013I COPYING FROM %-4s  INDD=%-8s VOL=%s DSN=%s"),
  /** Kind, DD name, volume, data set. [seen] */
  COPYING_TO(" IEB1014I           TO %-4s OUTDD=%-8s VOL=%s DSN=%s"),
  /** Before the members. [seen] */
  FOLLOWING(" IEB167I FOLLOWING MEMBER(S) COPIED FROM INPUT DATA SET REFERENCED BY %s"),
  /** One member of a PDS. [seen] */
  MEMBER_COPIED(" IEB154I %-8s HAS BEEN SUCCESSFULLY COPIED"),
  /** Totals of a PDS. [documented] */
  MEMBERS_COPIED(" IEB1098I %d OF %d MEMBERS COPIED FROM INPUT DATA SET REFERENCED BY %s"),
  /** Space of a PDS; [seen] in MVS 3.8, spacing [documented]. */
  UNUSED_TRACKS(" IEB144I THERE ARE %d UNUSED TRACKS IN OUTPUT DATA SET REFERENCED BY %s"),
  /** Directory of a PDS; [seen] in MVS 3.8, spacing [documented]. */
  UNUSED_BLOCKS(" IEB149I THERE ARE %d UNUSED DIRECTORY BLOCKS IN OUTPUT DIRECTORY"),
  /** One member of a PDSE. [seen] */
  LIBRARY_MEMBER_COPIED(" IGW01551I MEMBER %-8s  HAS BEEN %s"),
  /** One member that was there. [seen] */
  LIBRARY_MEMBER_REPLACED(" IGW01552I MEMBER %-8s  HAS BEEN %s AND REPLACED"),
  /** Totals of a PDSE. [seen] */
  LIBRARY_MEMBERS_COPIED(" IGW01550I %d OF %d %sMEMBERS WERE %s"),
  /** There already, and no R. [inferred] */
  NOT_REPLACED(" IEB1067I MEMBER %-8s NOT COPIED, IT IS IN THE OUTPUT DATA SET ALREADY"),
  /** SELECT of what is not there. [seen] */
  NOT_FOUND(" IEB177I %-8s WAS SELECTED BUT NOT FOUND IN ANY INPUT DATA SET"),
  /** A DD statement is missing. [documented] */
  NOT_OPENED(" IEB316I DDNAME %s CANNOT BE OPENED"),
  /** A control statement that is none. [inferred] */
  INVALID_STATEMENT(" IEB1099E INVALID CONTROL STATEMENT"),
  /** A data set that a utility cannot copy in this way. [inferred] */
  NOT_PARTITIONED(" IEB1100E %s IS NOT A CATALOGED PARTITIONED DATA SET"),
  /** Last line. [seen] */
  END_OF_JOB(" IEB147I END OF JOB - %d WAS HIGHEST SEVERITY CODE");

  private final String form;

  LibraryMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
