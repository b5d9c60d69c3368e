package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.DataSetsTest.assertReason;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.name.DataSetName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LabelsTest {
  private static final DataSetName NAME = new DataSetName("A.B");

  @ParameterizedTest
  @CsvSource({
    "FB, 80, 27920",
    "F, 80, 80",
    "FB, 32760, 32760",
    "FBA, 133, 27930",
    "VB, 256, 27998",
    "VB, 32756, 32760",
    "V, 256, 260",
    "VBS, 32760, 27998",
    "FB, 0, 0",
    "U, 0, 32760",
    "NONE, 0, 0"
  })
  void blockSizeIsDeterminedBySystem(String recfm, int lrecl, int expected) {
    assertThat(Labels.allocated(attributes(recfm, lrecl, 0)).blksize()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"FB, 80, 6160", "FB, 80, 81", "VB, 256, 6233"})
  void wantedBlockSizeIsKept(String recfm, int lrecl, int blksize) {
    assertThat(Labels.allocated(attributes(recfm, lrecl, blksize)).blksize()).isEqualTo(blksize);
  }

  @ParameterizedTest
  @CsvSource({
    "FB, 80, 100",
    "FB, 80, 40",
    "VB, 256, 259",
    "VB, 4, 100",
    "FB, 0, 0",
    "VB, 0, 0",
    "NONE, 80, 80",
    "FB, 32761, 32761",
    "U, 0, 32761",
    "FB, -1, 80"
  })
  void attributesThatDoNotGoTogetherCannotBeOpened(String recfm, int lrecl, int blksize) {
    assertReason(
        Reason.INVALID_ATTRIBUTES,
        () -> Labels.opened(NAME, attributes(recfm, lrecl, blksize), WriteRequest.REPLACE));
  }

  @ParameterizedTest
  @CsvSource({
    "FB, 80, 27920, VB, 84, 0, FB, 80, 27920",
    "F, 80, 81, NONE, 0, 0, F, 80, 80",
    "NONE, 0, 0, VB, 84, 0, VB, 84, 27998",
    "NONE, 80, 0, FB, 100, 800, FB, 80, 800",
    "FB, 0, 0, FB, 100, 0, FB, 100, 27900",
    "F, 0, 121, NONE, 0, 0, F, 121, 121",
    "VB, 0, 1004, NONE, 0, 0, VB, 1000, 1004",
    "U, 0, 0, NONE, 0, 0, U, 0, 32760",
    "NONE, 0, 6000, U, 0, 0, U, 0, 6000",
    "VBS, 1000, 500, NONE, 0, 0, VBS, 1000, 500"
  })
  void labelComesFirstThenTheProgram(
      String recfm,
      int lrecl,
      int blksize,
      String dcbRecfm,
      int dcbLrecl,
      int dcbBlksize,
      String openedRecfm,
      int openedLrecl,
      int openedBlksize) {
    WriteRequest request =
        WriteRequest.REPLACE.withDcb(RecordFormat.of(dcbRecfm), dcbLrecl, dcbBlksize);
    assertThat(Labels.opened(NAME, attributes(recfm, lrecl, blksize), request))
        .isEqualTo(attributes(openedRecfm, openedLrecl, openedBlksize));
  }

  private static DataSetAttributes attributes(String recfm, int lrecl, int blksize) {
    return new DataSetAttributes(
        DataSetOrganization.PS,
        DataSetType.BASIC,
        RecordFormat.of(recfm),
        lrecl,
        blksize,
        new SpaceRequest(SpaceUnit.TRACK, 1, 1, 0));
  }
}
