package io.lparjar.datasets.attribute;

/**
 * What a data set is like, as its label (DSCB) says.
 *
 * @param dsorg organization
 * @param type kind of data set within its organization
 * @param recfm record format, {@link RecordFormat#NONE} when the data set was never opened
 * @param lrecl logical record length in bytes: of the record for F, with the record descriptor word
 *     for V, 0 for U; 0 to 32,760 or {@link #LRECL_X}
 * @param blksize block size in bytes, 0 to 32,760
 * @param space as requested when it was allocated
 */
public record DataSetAttributes(
    DataSetOrganization dsorg,
    DataSetType type,
    RecordFormat recfm,
    int lrecl,
    int blksize,
    SpaceRequest space) {

  /**
   * LRECL=X: spanned records may be longer than 32,760 bytes. Labels and listings show this number
   * [inferred].
   */
  public static final int LRECL_X = 32_768;

  /** Whether there are members. */
  public boolean isPartitioned() {
    return dsorg == DataSetOrganization.PO;
  }

  /** Whether it is a VSAM cluster or a component of one. */
  public boolean isVsam() {
    return dsorg == DataSetOrganization.VS;
  }

  /** Whether it is a VSAM cluster or alternate index, not one of its components. */
  public boolean isCluster() {
    return type == DataSetType.VSAM || type == DataSetType.AIX;
  }

  /**
   * The same as allocation completes it: a block size of 0 becomes the system-determined one, that
   * of unblocked F the record length, and the record length of U becomes 0. Without a record format
   * nothing is changed.
   *
   * @throws InvalidAttributesException when record format, record length and block size do not go
   *     together
   */
  public DataSetAttributes completed() {
    return AttributeRules.complete(this);
  }

  /** The same with other space. */
  public DataSetAttributes withSpace(SpaceRequest wanted) {
    return new DataSetAttributes(dsorg, type, recfm, lrecl, blksize, wanted);
  }

  /** The same as another type of its organization. */
  public DataSetAttributes withType(DataSetType wanted) {
    return new DataSetAttributes(dsorg, wanted, recfm, lrecl, blksize, space);
  }

  /** The same with another record length and block size. */
  DataSetAttributes withLengths(int newLrecl, int newBlksize) {
    return new DataSetAttributes(dsorg, type, recfm, newLrecl, newBlksize, space);
  }
}
