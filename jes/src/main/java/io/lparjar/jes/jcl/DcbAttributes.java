package io.lparjar.jes.jcl;

import io.lparjar.datasets.attribute.RecordFormat;

/**
 * Attributes that a DD statement gives to its data set, in DCB= or beside it.
 *
 * @param recfm {@link RecordFormat#NONE} when not coded
 * @param lrecl 1 to 32,760, 32,768 for X, or 0 when not coded
 * @param blksize 1 to 32,760, or 0 when not coded
 * @param dsorg DSORG=
 * @param dsntype DSNTYPE=
 * @see "z/OS MVS JCL Reference, DCB parameter"
 */
public record DcbAttributes(
    RecordFormat recfm, int lrecl, int blksize, Dsorg dsorg, Dsntype dsntype) {
  /** Nothing coded. */
  public static final DcbAttributes NONE =
      new DcbAttributes(RecordFormat.NONE, 0, 0, Dsorg.NONE, Dsntype.NONE);

  /** Values of DSORG=; U stands for unmovable. */
  public enum Dsorg {
    /** Not coded. */
    NONE,
    PS,
    PSU,
    PO,
    POU,
    DA,
    DAU,
    IS,
    ISU
  }

  /** Values of DSNTYPE=. */
  public enum Dsntype {
    /** Not coded. */
    NONE,
    BASIC,
    LARGE,
    EXTREQ,
    EXTPREF,
    LIBRARY,
    PDS,
    PIPE,
    HFS
  }
}
