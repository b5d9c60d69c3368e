package io.lparjar.datasets.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lparjar.datasets.attribute.InvalidAttributesException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataSetAttributesTest {

  @ParameterizedTest
  @CsvSource({
    "BASIC, FB, 80, 27920",
    "PDS, FB, 80, 27920",
    "PDSE, FB, 80, 32720",
    "BASIC, FBA, 133, 27930",
    "BASIC, FB, 1, 27998",
    "BASIC, FB, 13999, 27998",
    "BASIC, FB, 14000, 14000",
    "BASIC, FB, 27998, 27998",
    "BASIC, FB, 29600, 29600",
    "BASIC, FB, 32760, 32760",
    "PDSE, FB, 16380, 32760",
    "BASIC, F, 80, 80",
    "PDSE, F, 80, 80",
    "BASIC, VB, 256, 27998",
    "BASIC, VB, 27994, 27998",
    "BASIC, VB, 27995, 27999",
    "BASIC, VB, 32756, 32760",
    "PDSE, VB, 256, 32760",
    "BASIC, V, 256, 260",
    "BASIC, VBS, 32760, 27998",
    "BASIC, VBS, 32768, 27998",
    "BASIC, U, 0, 32760",
    "PDS, U, 0, 32760"
  })
  void blockSizeZeroBecomesTheSystemDeterminedOne(
      DataSetType type, String recfm, int lrecl, int blksize) {
    DataSetAttributes completed = attributes(type, recfm, lrecl, 0).completed();
    assertThat(completed.blksize()).isEqualTo(blksize);
    assertThat(completed.lrecl()).isEqualTo(lrecl);
  }

  @ParameterizedTest
  @CsvSource({
    "BASIC, VB, 256, 6233",
    "BASIC, VB, 256, 260",
    "BASIC, V, 256, 6233",
    "BASIC, F, 80, 80",
    "BASIC, FB, 80, 80",
    "BASIC, FB, 80, 32720",
    "BASIC, FB, 460, 27600",
    "BASIC, FBM, 161, 27853",
    "BASIC, VBS, 32760, 9",
    "BASIC, VB, 5, 9",
    "BASIC, FBS, 80, 800",
    "PDSE, FB, 80, 16000",
    "BASIC, NONE, 0, 0",
    "BASIC, NONE, 80, 0",
    "BASIC, U, 0, 1"
  })
  void attributesThatGoTogetherStayAsTheyAre(
      DataSetType type, String recfm, int lrecl, int blksize) {
    DataSetAttributes given = attributes(type, recfm, lrecl, blksize);
    assertThat(given.completed()).isEqualTo(given);
  }

  @ParameterizedTest
  @CsvSource({
    "BASIC, FB, 0, 0, LRECL_MISSING",
    "BASIC, F, 0, 80, LRECL_MISSING",
    "BASIC, VB, 0, 6233, LRECL_MISSING",
    "BASIC, VB, 4, 6233, LRECL_OUT_OF_RANGE",
    "BASIC, VB, 32757, 0, LRECL_OUT_OF_RANGE",
    "BASIC, VB, 32768, 0, LRECL_OUT_OF_RANGE",
    "BASIC, FBS, 32768, 0, LRECL_OUT_OF_RANGE",
    "BASIC, U, 32768, 0, LRECL_OUT_OF_RANGE",
    "BASIC, VBS, 32761, 0, LRECL_OUT_OF_RANGE",
    "BASIC, VBS, 4, 0, LRECL_OUT_OF_RANGE",
    "BASIC, FB, -1, 0, LRECL_OUT_OF_RANGE",
    "BASIC, FB, 32761, 0, LRECL_OUT_OF_RANGE",
    "BASIC, FB, 80, -1, BLKSIZE_OUT_OF_RANGE",
    "BASIC, U, 0, 32761, BLKSIZE_OUT_OF_RANGE",
    "BASIC, NONE, 0, 32761, BLKSIZE_OUT_OF_RANGE",
    "BASIC, FB, 146, 6233, BLKSIZE_NOT_MULTIPLE",
    "BASIC, FB, 80, 79, BLKSIZE_NOT_MULTIPLE",
    "BASIC, FBS, 80, 100, BLKSIZE_NOT_MULTIPLE",
    "BASIC, VB, 256, 259, BLKSIZE_TOO_SMALL",
    "BASIC, V, 6233, 6233, BLKSIZE_TOO_SMALL",
    "BASIC, VBS, 256, 8, BLKSIZE_TOO_SMALL",
    "PDS, FBS, 80, 800, FORMAT_NOT_FOR_PARTITIONED",
    "PDSE, VBS, 256, 800, FORMAT_NOT_FOR_PARTITIONED",
    "PDS, VS, 256, 800, FORMAT_NOT_FOR_PARTITIONED"
  })
  void attributesThatDoNotGoTogetherAreRejected(
      DataSetType type, String recfm, int lrecl, int blksize, Reason reason) {
    DataSetAttributes given = attributes(type, recfm, lrecl, blksize);
    assertThat(catchThrowableOfType(InvalidAttributesException.class, given::completed).reason())
        .isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"F, 80, 160", "FS, 80, 79", "FM, 32760, 1"})
  void blocksOfUnblockedFixedRecordsAreTheRecords(String recfm, int lrecl, int blksize) {
    DataSetAttributes completed = attributes(DataSetType.BASIC, recfm, lrecl, blksize).completed();
    assertThat(completed.lrecl()).isEqualTo(lrecl);
    assertThat(completed.blksize()).isEqualTo(lrecl);
  }

  @ParameterizedTest
  @CsvSource({"80, 0, 32760", "256, 6233, 6233"})
  void undefinedRecordsHaveNoRecordLength(int lrecl, int blksize, int completedBlksize) {
    DataSetAttributes completed = attributes(DataSetType.BASIC, "U", lrecl, blksize).completed();
    assertThat(completed.lrecl()).isZero();
    assertThat(completed.blksize()).isEqualTo(completedBlksize);
  }

  private static DataSetAttributes attributes(
      DataSetType type, String recfm, int lrecl, int blksize) {
    boolean partitioned = type == DataSetType.PDS || type == DataSetType.PDSE;
    return new DataSetAttributes(
        partitioned ? DataSetOrganization.PO : DataSetOrganization.PS,
        type,
        RecordFormat.of(recfm),
        lrecl,
        blksize,
        new SpaceRequest(SpaceUnit.TRACK, 1, 1, partitioned ? 27 : 0));
  }
}
