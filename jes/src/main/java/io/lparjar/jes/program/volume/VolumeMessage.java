package io.lparjar.jes.program.volume;

import io.lparjar.datasets.allocation.DataSetException;
import java.util.Locale;

/**
 * The lines that IEHPROGM and IEHLIST print, with their control character.
 *
 * @see "z/OS MVS System Messages, volume 8"
 */
enum VolumeMessage {
  /** Title of IEHPROGM. [documented] (recall) */
  MAINTENANCE_TITLE("1SYSTEM SUPPORT UTILITIES ---- IEHPROGM%60sPAGE %d"),
  /** A control statement. [recalled] */
  STATEMENT(" %s"),
  /** It is carried out. [seen] as far as the operation */
  NORMAL_END("0NORMAL END OF TASK RETURNED FROM %s"),
  /** A control statement that is none. [recalled] */
  INVALID_STATEMENT("0IEH205I INVALID CONTROL STATEMENT"),
  /** Why it is not carried out. [recalled] number, text [inferred] */
  REFUSED("0IEH210I REQUEST CANNOT BE SERVICED, %s: %s"),
  /** Last line. [documented] (recall) */
  END("0UTILITY END"),
  /** Title of IEHLIST. [documented] (recall) */
  LISTING_TITLE("1%32sSYSTEMS SUPPORT UTILITIES---IEHLIST%33sPAGE %d"),
  /** Below it. [documented] (recall) */
  MOMENT(" DATE: %s  TIME: %s"),
  /** LISTVTOC. [documented] (recall) */
  CONTENTS("0%40sCONTENTS OF VTOC ON VOL %s"),
  /** Columns of LISTVTOC. [recalled] */
  ENTRY_HEADING(
      " ----DATA SET NAME--------------------------- CREATED  DSORG RECFM  LRECL BLKSIZE"),
  /** A data set. [recalled] */
  ENTRY(" %-44s %s %-5s %-5s %6d %7d"),
  /** With FORMAT, more of it: extents, tracks, last reference. [recalled] */
  ENTRY_SPACE("      EXT %d  TRACKS %d  SECONDARY %d  LAST REFERENCE %s"),
  /** After the data sets. [inferred] */
  ENTRIES(" THERE ARE %d DATA SETS ON THIS VOLUME"),
  /** LISTPDS. [documented] (recall) */
  DIRECTORY("0%30sDIRECTORY INFO FOR SPECIFIED PDS ON VOL %s"),
  /** Its data set. [documented] (recall) */
  DIRECTORY_NAME(" %45s%s"),
  /** Columns of LISTPDS. [documented] (recall) */
  MEMBER_HEADING("0  MEMBERS  TTRC     VARIABLE USER DATA ---(USER DATA AND TTRC ARE IN HEX)"),
  /** A member. [recalled] */
  MEMBER("   %-8s %s %s"),
  /** After the members. [documented] (recall) */
  BLOCKS("0   OF THE %05d DIRECTORY BLOCKS IN THIS PDS, %05d ARE(IS) COMPLETELY UNUSED"),
  /** LISTCTLG. [inferred] */
  CATALOG("0%40sCONTENTS OF CATALOG"),
  /** A cataloged data set. [inferred] */
  CATALOGED("   %-44s %-6s %s");

  private final String form;

  VolumeMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }

  /** What is said of a data set that cannot be had. [inferred] */
  static String refused(String dataSet, DataSetException.Reason reason) {
    return REFUSED.with(dataSet, reason.name().replace('_', ' '));
  }
}
