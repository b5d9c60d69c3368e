package io.lparjar.datasets.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.AllocatedSpace;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.VolumeSpace;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** On volumes of two and of three cylinders: 30 and 45 tracks. */
final class SpaceTest {
  /** FB 80 in blocks of 27,920 bytes. */
  private static final int TRACK = 55_840;

  private final TestSystem system =
      TestSystem.inMemory(
          "VOLUME SMALL1 CYLINDERS(2) USE(PRIVATE)",
          "VOLUME SMALL2 CYLINDERS(3) USE(PRIVATE)",
          "VOLUME BIG001 MODEL(3390-A) USE(PRIVATE)");

  @AfterEach
  void nothingIsReservedWithoutADataSet() throws IOException {
    for (String name : system.names("**")) {
      system.dataSets.delete(system.requester, TestSystem.name(name));
    }
    assertThat(free("SMALL1")).isEqualTo(30);
    assertThat(free("SMALL2")).isEqualTo(45);
    system.close();
  }

  private static DataSetAttributes sequential(SpaceUnit unit, int primary, int secondary) {
    return new DataSetAttributes(
        DataSetOrganization.PS,
        DataSetType.BASIC,
        RecordFormat.of("FB"),
        80,
        27_920,
        new SpaceRequest(unit, primary, secondary, 0));
  }

  private static DataSetAttributes partitioned(int primary, int secondary, int directoryBlocks) {
    return new DataSetAttributes(
        DataSetOrganization.PO,
        DataSetType.PDS,
        RecordFormat.of("FB"),
        80,
        27_920,
        new SpaceRequest(SpaceUnit.TRACK, primary, secondary, directoryBlocks));
  }

  private static NewDataSet on(DataSetAttributes attributes, String... volumes) {
    return NewDataSet.anywhere(attributes).onVolumes(List.of(volumes), 1);
  }

  private Allocation allocate(NewDataSet wanted) {
    return system.dataSets.allocate(
        system.requester,
        AllocationRequest.of(TestSystem.name("A.B"), DispositionStatus.NEW, wanted));
  }

  /** Writes whole tracks one by one, so that all that fit are written. */
  private static void write(Allocation allocation, int tracks) throws IOException {
    try (DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE)) {
      for (int i = 0; i < tracks; i++) {
        writer.bytes().write(ByteBuffer.allocate(TRACK));
      }
    }
  }

  private void writeNew(NewDataSet wanted, int tracks) throws IOException {
    try (Allocation allocation = allocate(wanted)) {
      write(allocation, tracks);
    }
  }

  private Reason refusal(NewDataSet wanted, int tracks) {
    return catchThrowableOfType(DataSetException.class, () -> writeNew(wanted, tracks)).reason();
  }

  private long free(String volume) {
    return system.dataSets.volumes().stream()
        .filter(status -> status.definition().serial().equals(volume))
        .findFirst()
        .orElseThrow()
        .freeTracks();
  }

  private AllocatedSpace space() {
    return system.find("A.B").orElseThrow().space();
  }

  @ParameterizedTest
  @CsvSource({"TRACK, 4, 4", "CYLINDER, 1, 15", "BLOCK, 5, 3"})
  void newDataSetTakesItsPrimarySpace(SpaceUnit unit, int primary, int tracks) {
    allocate(on(sequential(unit, primary, 1), "SMALL1")).release(Disposition.CATLG);

    assertThat(space()).isEqualTo(AllocatedSpace.on("SMALL1", 1, tracks));
    assertThat(free("SMALL1")).isEqualTo(30 - tracks);
  }

  @Test
  void primarySpaceThatNoVolumeHasIsRefused() {
    assertThat(refusal(on(sequential(SpaceUnit.TRACK, 31, 1), "SMALL1"), 0))
        .isEqualTo(Reason.OUT_OF_SPACE);
  }

  @Test
  void secondaryExtentsAreTakenAsItIsWritten() throws IOException {
    writeNew(on(sequential(SpaceUnit.TRACK, 2, 3), "SMALL1"), 6);

    assertThat(space()).isEqualTo(AllocatedSpace.on("SMALL1", 3, 8));
  }

  @Test
  void fullPrimaryWithoutSecondaryIsD37() {
    assertThat(refusal(on(sequential(SpaceUnit.TRACK, 2, 0), "SMALL1"), 3))
        .isEqualTo(Reason.NO_SECONDARY_SPACE);
    assertThat(Reason.NO_SECONDARY_SPACE.abend()).map(AbendCode::toString).contains("D37-04");
  }

  @Test
  void seventeenthExtentIsB37() {
    assertThat(refusal(on(sequential(SpaceUnit.TRACK, 1, 1), "SMALL1"), 17))
        .isEqualTo(Reason.VOLUME_FULL);
    assertThat(space()).isEqualTo(AllocatedSpace.on("SMALL1", 16, 16));
  }

  @Test
  void fullVolumeIsB37AndWhatFitIsKept() {
    assertThat(refusal(on(sequential(SpaceUnit.CYLINDER, 1, 1), "SMALL1"), 31))
        .isEqualTo(Reason.VOLUME_FULL);
    assertThat(system.find("A.B").orElseThrow().sizeInBytes()).isEqualTo(30L * TRACK);
  }

  @Test
  void nextVolumeIsUsedAndItsEndIs837() throws IOException {
    NewDataSet both = on(sequential(SpaceUnit.CYLINDER, 1, 1), "SMALL1", "SMALL2");
    writeNew(both, 31);
    assertThat(space().volumes())
        .containsExactly(new VolumeSpace("SMALL1", 2, 30), new VolumeSpace("SMALL2", 1, 15));

    system.dataSets.delete(system.requester, TestSystem.name("A.B"));
    assertThat(refusal(both, 76)).isEqualTo(Reason.NO_MORE_VOLUMES);
  }

  @Test
  void releaseLeavesTheTracksInUse() throws IOException {
    writeNew(on(sequential(SpaceUnit.TRACK, 10, 5), "SMALL1").releasing(true), 12);
    assertThat(space()).isEqualTo(AllocatedSpace.on("SMALL1", 2, 12));
  }

  @Test
  void releaseLeavesWholeCylinders() throws IOException {
    writeNew(on(sequential(SpaceUnit.CYLINDER, 2, 1), "SMALL1").releasing(true), 1);
    assertThat(space()).isEqualTo(AllocatedSpace.on("SMALL1", 1, 15));
  }

  @Test
  void abandonedWriterGivesItsExtentsBack() throws IOException {
    try (Allocation allocation = allocate(on(sequential(SpaceUnit.TRACK, 1, 5), "SMALL1"))) {
      DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE);
      writer.bytes().write(ByteBuffer.allocate(8 * TRACK));
      assertThat(free("SMALL1")).isEqualTo(19);
      writer.abandon();
      assertThat(free("SMALL1")).isEqualTo(29);
    }
  }

  @Test
  void deletedNewDataSetGivesEverythingBack() throws IOException {
    Allocation allocation = allocate(on(sequential(SpaceUnit.TRACK, 1, 5), "SMALL1"));
    write(allocation, 4);
    allocation.release(Disposition.DELETE);
    assertThat(free("SMALL1")).isEqualTo(30);
  }

  @Test
  void replacedDataSetKeepsItsExtents() throws IOException {
    writeNew(on(sequential(SpaceUnit.TRACK, 1, 5), "SMALL1"), 4);
    try (Allocation allocation = system.allocate("A.B", DispositionStatus.OLD)) {
      write(allocation, 8);
    }
    assertThat(space()).isEqualTo(AllocatedSpace.on("SMALL1", 3, 11));
    assertThat(free("SMALL1")).isEqualTo(19);
  }

  @Test
  void membersShareTheExtentsUntilE37() throws IOException {
    allocate(on(partitioned(1, 1, 5), "SMALL1")).release(Disposition.CATLG);
    for (int i = 0; i < 15; i++) {
      storeMember("M" + i, 27_920);
    }
    assertThat(space().extents()).isEqualTo(8);
    assertThat(catchThrowableOfType(DataSetException.class, () -> storeMember("BIG", 9 * TRACK)))
        .extracting(DataSetException::reason)
        .isEqualTo(Reason.NO_MORE_EXTENTS);
  }

  @Test
  void directoryWithoutRoomRefusesTheMember() throws IOException {
    allocate(on(partitioned(5, 1, 1), "SMALL1")).release(Disposition.CATLG);
    for (int i = 0; i < 20; i++) {
      storeMember("M" + i, 80);
    }
    assertThat(catchThrowableOfType(DataSetException.class, () -> storeMember("M20", 80)))
        .extracting(DataSetException::reason)
        .isEqualTo(Reason.DIRECTORY_FULL);
    assertThat(system.members("A.B")).hasSize(20);

    storeMember("M3", 80);
    system.dataSets.deleteMember(system.requester, TestSystem.name("A.B"), TestSystem.member("M4"));
    storeMember("M20", 80);
    assertThat(system.members("A.B")).hasSize(20);
  }

  @ParameterizedTest
  @CsvSource({"65535, 5", "65536, 4"})
  void extendedStatisticsTakeMoreOfTheDirectory(int lines, int fitting) throws IOException {
    allocate(on(partitioned(5, 1, 1), "SMALL1")).release(Disposition.CATLG);
    IspfStatistics statistics =
        IspfStatistics.ofNew(lines, LocalDateTime.of(2026, 1, 2, 3, 4), new UserId("USER1"));
    List<Member> members =
        IntStream.rangeClosed(0, fitting)
            .mapToObj(i -> new Member(TestSystem.member("M" + i), 0, Optional.of(statistics)))
            .toList();

    try (Allocation allocation = system.allocate("A.B", DispositionStatus.OLD)) {
      assertThat(
              catchThrowableOfType(
                  DataSetException.class, () -> allocation.members().addEmpty(members)))
          .extracting(DataSetException::reason)
          .isEqualTo(Reason.DIRECTORY_FULL);
      allocation.members().addEmpty(members.subList(0, fitting));
    }
    assertThat(system.members("A.B")).hasSize(fitting);
  }

  private void storeMember(String member, int size) throws IOException {
    try (Allocation allocation = system.allocate("A.B", member, DispositionStatus.SHR);
        DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE)) {
      writer.bytes().write(ByteBuffer.allocate(size));
    }
  }

  /** RECFM=U in blocks of up to 6,144 bytes; 78 blocks of 80 bytes fill a track. */
  private static DataSetAttributes undefined(DataSetType type) {
    return new DataSetAttributes(
        type == DataSetType.PDS ? DataSetOrganization.PO : DataSetOrganization.PS,
        type,
        RecordFormat.of("U"),
        0,
        6_144,
        new SpaceRequest(SpaceUnit.TRACK, 1, 1, type == DataSetType.PDS ? 5 : 0));
  }

  private static void writeBlocks(Allocation allocation, WriteRequest request, int count)
      throws IOException {
    try (DataSetWriter writer = allocation.openWriter(request)) {
      for (int i = 0; i < count; i++) {
        writer.write(new byte[80], 0, 80);
      }
    }
  }

  private void storeBlocks(String member, int count) throws IOException {
    try (Allocation allocation = system.allocate("A.B", member, DispositionStatus.SHR)) {
      writeBlocks(allocation, WriteRequest.REPLACE, count);
    }
  }

  @ParameterizedTest
  @CsvSource({"VB, BASIC", "VBS, BASIC", "U, BASIC", "FB, PDS", "VB, PDS", "U, PDS"})
  void recordsThatFitAreKeptWhenSpaceEnds(String recfm, DataSetType type) throws IOException {
    boolean library = type == DataSetType.PDS;
    DataSetAttributes attributes =
        new DataSetAttributes(
            library ? DataSetOrganization.PO : DataSetOrganization.PS,
            type,
            RecordFormat.of(recfm),
            recfm.equals("U") ? 0 : recfm.equals("FB") ? 100 : 104,
            recfm.equals("FB") ? 27_900 : 27_998,
            new SpaceRequest(SpaceUnit.TRACK, 2, 0, library ? 1 : 0));
    allocate(on(attributes, "SMALL1")).release(Disposition.CATLG);
    String member = library ? "M" : null;

    assertThat(
            catchThrowableOfType(DataSetException.class, () -> writeNumbered(member, 2_000))
                .reason())
        .isEqualTo(Reason.NO_SECONDARY_SPACE);

    int kept = 0;
    try (Allocation allocation = allocated(member);
        RecordReader reader = allocation.openReader()) {
      while (reader.next()) {
        assertThat(ByteBuffer.wrap(reader.array()).getInt(reader.offset())).isEqualTo(kept++);
      }
    }
    assertThat(kept).isBetween(recfm.equals("U") ? 140 : 1_000, recfm.equals("U") ? 160 : 1_120);
  }

  @ParameterizedTest
  @CsvSource({"300_000, 1_000", "1_000, 700_000", "200_000, 500_000"})
  void recordInManySegmentsThatDoesNotFitLeavesNoneOfThem(String first, String second)
      throws IOException {
    int fits = Integer.parseInt(first.replace("_", ""));
    int further = Integer.parseInt(second.replace("_", ""));
    DataSetAttributes attributes =
        new DataSetAttributes(
            DataSetOrganization.PS,
            DataSetType.BASIC,
            RecordFormat.of("VBS"),
            DataSetAttributes.LRECL_X,
            27_998,
            new SpaceRequest(SpaceUnit.TRACK, 10, 0, 0));
    allocate(on(attributes, "SMALL1")).release(Disposition.CATLG);

    assertThat(
            catchThrowableOfType(
                    DataSetException.class,
                    () -> {
                      try (Allocation allocation = allocated(null);
                          DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE)) {
                        writer.write(new byte[fits], 0, fits);
                        while (true) {
                          writer.write(new byte[further], 0, further);
                        }
                      }
                    })
                .reason())
        .isEqualTo(Reason.NO_SECONDARY_SPACE);

    long bytes = 0;
    try (Allocation allocation = allocated(null);
        RecordReader reader = allocation.openReader()) {
      while (reader.next()) {
        assertThat(reader.length()).isEqualTo(bytes == 0 ? fits : further);
        bytes += reader.length();
      }
    }
    assertThat(bytes).isBetween(555_000L - Math.max(fits, further), 560_000L);
  }

  @Test
  void volumeThatIsFullIsNamed() {
    NewDataSet wanted =
        NewDataSet.anywhere(sequential(SpaceUnit.TRACK, 15, 15))
            .onVolumes(List.of("SMALL1", "SMALL2"), 2);

    assertThat(catchThrowableOfType(DataSetException.class, () -> writeNew(wanted, 100)).volume())
        .contains("SMALL2");
  }

  private Allocation allocated(@Nullable String member) {
    return member == null
        ? system.allocate("A.B", DispositionStatus.OLD)
        : system.allocate("A.B", member, DispositionStatus.SHR);
  }

  private void writeNumbered(@Nullable String member, int count) throws IOException {
    try (Allocation allocation = allocated(member);
        DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE)) {
      for (int i = 0; i < count; i++) {
        writer.write(ByteBuffer.allocate(100).putInt(i).array(), 0, 100);
      }
    }
  }

  @Test
  void shortBlocksTakeTheirPlaceOnTheTrack() throws IOException {
    NewDataSet wanted = on(undefined(DataSetType.BASIC), "SMALL1").releasing(true);
    try (Allocation allocation = allocate(wanted)) {
      writeBlocks(allocation, WriteRequest.REPLACE, 3 * 78 + 1);
    }
    assertThat(space()).isEqualTo(AllocatedSpace.on("SMALL1", 4, 4));

    try (Allocation allocation = system.allocate("A.B", DispositionStatus.MOD)) {
      writeBlocks(allocation, WriteRequest.APPEND, 78);
    }
    assertThat(space()).isEqualTo(AllocatedSpace.on("SMALL1", 5, 5));

    system.dataSets.migrate(system.requester, TestSystem.name("A.B"));
    system.allocate("A.B", DispositionStatus.SHR).close();
    assertThat(space().tracks()).isEqualTo(5);
    system.dataSets.delete(system.requester, TestSystem.name("A.B"));
  }

  @Test
  void shortBlocksOfMembersTakeTheirPlaceOnTheTrackAndGiveItBack() throws IOException {
    allocate(on(undefined(DataSetType.PDS), "SMALL1")).release(Disposition.CATLG);
    for (int i = 0; i < 4; i++) {
      storeBlocks("M" + i, 78);
    }
    assertThat(space()).isEqualTo(AllocatedSpace.on("SMALL1", 5, 5));

    for (int i = 0; i < 12; i++) {
      storeBlocks("M" + i % 4, 78);
    }
    system.dataSets.deleteMember(system.requester, TestSystem.name("A.B"), TestSystem.member("M0"));
    storeBlocks("M4", 78);
    assertThat(space()).isEqualTo(AllocatedSpace.on("SMALL1", 6, 6));
  }

  @ParameterizedTest
  @EnumSource(
      value = DataSetType.class,
      names = {"BASIC", "PDS"})
  void primarySpaceAboveTheLimitOfAVolumeIsRefused(DataSetType type) {
    NewDataSet wanted = on(typed(type, 65_536, 1), "BIG001");

    assertThat(refusal(wanted, 0)).isEqualTo(Reason.TOO_MANY_TRACKS);
  }

  @ParameterizedTest
  @EnumSource(
      value = DataSetType.class,
      names = {"LARGE", "EXTENDED"})
  void othersMayHaveMoreTracksOnAVolume(DataSetType type) {
    allocate(on(typed(type, 65_536, 1), "BIG001")).release(Disposition.CATLG);

    assertThat(space()).isEqualTo(AllocatedSpace.on("BIG001", 1, 65_536));
  }

  @Test
  void basicDataSetGrowsToTheLimitOnly() throws IOException {
    NewDataSet one = on(typed(DataSetType.BASIC, 1, 65_535), "BIG001");

    assertThat(refusal(one, 2)).isEqualTo(Reason.VOLUME_FULL);
  }

  @Test
  void extendedFormatHas123ExtentsOnAVolume() throws IOException {
    NewDataSet wanted = on(typed(DataSetType.EXTENDED, 1, 1), "BIG001");

    assertThat(refusal(wanted, 124)).isEqualTo(Reason.VOLUME_FULL);
    assertThat(space()).isEqualTo(AllocatedSpace.on("BIG001", 123, 123));
  }

  private static DataSetAttributes typed(DataSetType type, int primary, int secondary) {
    DataSetAttributes of = sequential(SpaceUnit.TRACK, primary, secondary);
    return new DataSetAttributes(
        type == DataSetType.PDS ? DataSetOrganization.PO : DataSetOrganization.PS,
        type,
        of.recfm(),
        of.lrecl(),
        of.blksize(),
        of.space());
  }
}
