package io.lparjar.emulator.ftp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.storage.VolumeDefinition;
import io.lparjar.datasets.storage.VolumeDefinition.State;
import io.lparjar.datasets.storage.VolumeDefinition.Use;
import io.lparjar.datasets.storage.VolumeStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VolumeTableTest {
  private static final VolumeStatus PARTLY_FREE = volume("VTAMFV", 1_000, Use.PRIVATE, true, 971);
  private static final VolumeStatus FULL = volume("CPD", 1_000, Use.STORAGE, true, 0);
  private static final VolumeStatus LARGEST =
      volume("CPDLB3", VolumeDefinition.LARGEST, Use.PUBLIC, true, 262_668 * 15);
  private static final VolumeStatus UNMOUNTED = volume("CPDLB4", 1_000, Use.STORAGE, false, 15_000);
  private static final List<VolumeStatus> ALL = List.of(PARTLY_FREE, FULL, LARGEST, UNMOUNTED);

  @Test
  void everyMountedVolumeHasALine() {
    assertThat(VolumeTable.lines(ALL, ""))
        .containsExactly(
            "        Percent      Free      Free          Largest    Free",
            " Volume Free         Cyls      Trks         Cyls-Trks   Exts  Use Attr",
            " VTAMFV    6           64        11           64   11      1  Private",
            " CPD       0            0         0            0    0      0  Storage",
            " CPDLB3  100       262668         0       262668    0      1  Public");
  }

  @Test
  void oneVolumeIsShownAlone() {
    assertThat(VolumeTable.lines(ALL, "cpd")).hasSize(3).last().asString().startsWith(" CPD    ");
  }

  @Test
  void volumeThatIsNotMountedIsAnInvalidOne() {
    assertThat(VolumeTable.lines(ALL, "CPDLB4"))
        .containsExactly("QDisk parameter (CPDLB4) is invalid. Parameter ignored.");
    assertThat(VolumeTable.lines(ALL, "NONE")).hasSize(1);
  }

  private static VolumeStatus volume(
      String serial, int cylinders, Use use, boolean mounted, long freeTracks) {
    return new VolumeStatus(
        new VolumeDefinition(serial, cylinders, use, State.UNMOUNTED), mounted, freeTracks);
  }
}
