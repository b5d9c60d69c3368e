package io.lparjar.datasets.storage;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import org.jspecify.annotations.Nullable;

/**
 * An SMS data class: attributes for new data sets that do not give their own.
 *
 * @param recfm record format, or {@code NONE}
 * @param lrecl logical record length, or 0
 * @param blksize block size, or 0
 * @param space space, or null
 * @param partitionedType what a partitioned data set is, or null
 * @see "z/OS DFSMSdfp Storage Administration, defining data classes"
 */
record DataClass(
    RecordFormat recfm,
    int lrecl,
    int blksize,
    @Nullable SpaceRequest space,
    @Nullable DataSetType partitionedType) {

  /** The attributes with what they leave open filled in. */
  DataSetAttributes complete(DataSetAttributes given) {
    boolean formatGiven = !given.recfm().equals(RecordFormat.NONE);
    SpaceRequest wanted = given.space();
    boolean spaceGiven = wanted.primary() > 0 || wanted.secondary() > 0 || space == null;
    boolean typed = given.dsorg() == DataSetOrganization.PO && partitionedType != null;
    return new DataSetAttributes(
        given.dsorg(),
        typed && given.type() == DataSetType.PDS && partitionedType != null
            ? partitionedType
            : given.type(),
        formatGiven ? given.recfm() : recfm,
        given.lrecl() > 0 ? given.lrecl() : lrecl,
        given.blksize() > 0 || formatGiven ? given.blksize() : blksize,
        spaceGiven || space == null ? wanted : withDirectory(space, wanted.directoryBlocks()));
  }

  private static SpaceRequest withDirectory(SpaceRequest space, int directoryBlocks) {
    return new SpaceRequest(
        space.unit(),
        space.primary(),
        space.secondary(),
        directoryBlocks > 0 ? directoryBlocks : space.directoryBlocks());
  }
}
