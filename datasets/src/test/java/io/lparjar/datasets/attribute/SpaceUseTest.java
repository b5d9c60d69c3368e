package io.lparjar.datasets.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpaceUseTest {

  @ParameterizedTest
  @CsvSource({
    "FB, 80, 27920, 0, 1",
    "FB, 80, 27920, 1, 1",
    "FB, 80, 27920, 55840, 1",
    "FB, 80, 27920, 55841, 2",
    "F, 80, 80, 6240, 1",
    "F, 80, 80, 6320, 2",
    "VB, 256, 27998, 55988, 1",
    "VB, 256, 27998, 55989, 2",
    "U, 0, 32760, 32764, 1",
    "U, 0, 32760, 32765, 2",
    "FB, 80, 27920, 10737418240, 192290"
  })
  void sequentialDataSetShowsTheTracksThatItsBlocksFill(
      String recfm, int lrecl, int blksize, long size, long tracks) {
    DataSetAttributes attributes =
        attributes(DataSetOrganization.PS, recfm, lrecl, blksize, SpaceUnit.TRACK, 50, 10);
    assertThat(SpaceUse.of(attributes, size).tracks()).isEqualTo(tracks);
  }

  @ParameterizedTest
  @CsvSource({"TRACK, 1, 1", "CYLINDER, 3, 45", "BLOCK, 5, 3", "TRACK, 0, 1"})
  void partitionedDataSetShowsAtLeastItsPrimarySpace(SpaceUnit unit, int primary, long tracks) {
    DataSetAttributes attributes =
        attributes(DataSetOrganization.PO, "FB", 80, 27_920, unit, primary, 1);
    assertThat(SpaceUse.of(attributes, 0)).isEqualTo(new SpaceUse(1, tracks));
  }

  @Test
  void dataSetThatWasNeverOpenedShowsItsPrimarySpace() {
    DataSetAttributes attributes =
        attributes(DataSetOrganization.PS, "NONE", 0, 0, SpaceUnit.CYLINDER, 1, 1);
    assertThat(SpaceUse.of(attributes, 0)).isEqualTo(new SpaceUse(1, 15));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, 1",
    "11, 10, 2",
    "20, 10, 2",
    "21, 10, 3",
    "160, 10, 16",
    "900, 10, 16",
    "900, 0, 1"
  })
  void eachSecondaryQuantityIsAnExtent(int tracks, int secondary, int extents) {
    DataSetAttributes attributes =
        attributes(DataSetOrganization.PS, "FB", 80, 27_920, SpaceUnit.TRACK, 10, secondary);
    assertThat(SpaceUse.of(attributes, tracks * 55_840L)).isEqualTo(new SpaceUse(extents, tracks));
  }

  private static DataSetAttributes attributes(
      DataSetOrganization dsorg,
      String recfm,
      int lrecl,
      int blksize,
      SpaceUnit unit,
      int primary,
      int secondary) {
    return new DataSetAttributes(
        dsorg,
        dsorg == DataSetOrganization.PO ? DataSetType.PDS : DataSetType.BASIC,
        RecordFormat.of(recfm),
        lrecl,
        blksize,
        new SpaceRequest(unit, primary, secondary, 0));
  }
}
