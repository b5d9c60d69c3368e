package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.TestSystem.FB_80;
import static io.lparjar.datasets.allocation.TestSystem.PDS_FB_80;
import static io.lparjar.datasets.allocation.TestSystem.VB_84;
import static io.lparjar.datasets.allocation.TestSystem.bytesOf;
import static io.lparjar.datasets.allocation.TestSystem.member;
import static io.lparjar.datasets.allocation.TestSystem.name;
import static io.lparjar.datasets.allocation.TestSystem.read;
import static io.lparjar.datasets.allocation.TestSystem.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.security.saf.AccessLevel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sequential data sets and dispositions; each test leaves a catalog that the check accepts. */
final class DataSetsTest {
  @TempDir Path home;

  @SuppressWarnings("NullAway.Init") // by each test
  private TestSystem system;

  @AfterEach
  void catalogAndDevicesAgree() throws IOException {
    assertThat(system.check()).isEmpty();
    system.close();
  }

  private void start(Backing backing) throws IOException {
    system = TestSystem.on(backing, home);
  }

  static void assertReason(Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DataSetException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @EnumSource
  void newDataSetIsNotSeenUntilItIsReleased(Backing backing) throws IOException {
    start(backing);
    try (Allocation allocation = system.allocateNew("A.B", FB_80)) {
      write(allocation, WriteRequest.REPLACE, "ONE");
      assertThat(system.find("A.B")).isEmpty();
    }
    assertThat(system.read("A.B")).isEqualTo("ONE,");
  }

  @ParameterizedTest
  @EnumSource
  void newDataSetHasItsLabelFromTheStart(Backing backing) throws IOException {
    start(backing);
    try (Allocation allocation = system.allocateNew("A.B", FB_80)) {
      CatalogEntry entry = allocation.entry();
      assertThat(allocation.isNew()).isTrue();
      assertThat(entry.volume()).isEqualTo("USRVS1");
      assertThat(entry.unit()).isEqualTo("3390");
      assertThat(entry.attributes().blksize()).isEqualTo(27_920);
      assertThat(entry.created()).isEqualTo(LocalDate.of(2026, 3, 25));
      assertThat(entry.referred()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void newDataSetReleasedUnopenedIsEmpty(Backing backing) throws IOException {
    start(backing);
    system.allocateNew("A.B", FB_80).release(Disposition.CATLG);
    assertThat(system.find("A.B").orElseThrow().sizeInBytes()).isZero();
    assertThat(system.read("A.B")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void newDataSetAbandonedAndCatalogedIsEmpty(Backing backing) throws IOException {
    start(backing);
    Allocation allocation = system.allocateNew("A.B", FB_80);
    DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE);
    writer.write(new byte[80], 0, 80);
    writer.abandon();
    writer.close();
    allocation.release(Disposition.CATLG);
    assertThat(system.find("A.B").orElseThrow().sizeInBytes()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void newDataSetReleasedWithDeleteLeavesNothing(Backing backing) throws IOException {
    start(backing);
    Allocation allocation = system.allocateNew("A.B", FB_80);
    write(allocation, WriteRequest.REPLACE, "ONE");
    allocation.release(Disposition.DELETE);
    assertThat(system.find("A.B")).isEmpty();
    assertThat(system.devices.stored()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void newDataSetReleasedWithWriterOpenLeavesNoDraft(Backing backing) throws IOException {
    start(backing);
    Allocation allocation = system.allocateNew("A.B", FB_80);
    allocation.openWriter(WriteRequest.REPLACE).write(new byte[80], 0, 80);
    allocation.release(Disposition.DELETE);
    assertThat(system.devices.stored()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void newDataSetCanBeReadByWhoMakesIt(Backing backing) throws IOException {
    start(backing);
    try (Allocation allocation = system.allocateNew("A.B", FB_80)) {
      assertThat(read(allocation)).isEmpty();
      write(allocation, WriteRequest.REPLACE, "ONE");
      write(allocation, WriteRequest.APPEND, "TWO");
      assertThat(read(allocation)).isEqualTo("ONE,TWO,");
    }
  }

  @ParameterizedTest
  @EnumSource
  void uncatalogedDataSetIsFoundOnItsVolumeOnly(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    system.allocate("A.B", DispositionStatus.OLD).release(Disposition.UNCATLG);
    assertThat(system.find("A.B")).isEmpty();
    assertThat(system.names("**")).isEmpty();
    assertReason(Reason.NOT_FOUND, () -> system.allocate("A.B", DispositionStatus.OLD));
    assertReason(Reason.ALREADY_EXISTS, () -> system.allocateNew("A.B", FB_80));
    AllocationRequest onVolume =
        AllocationRequest.existing(name("A.B"), DispositionStatus.OLD).onVolume("USRVS1");
    system.dataSets.allocate(system.requester, onVolume).release(Disposition.CATLG);
    assertThat(system.read("A.B")).isEqualTo("ONE,");
  }

  @ParameterizedTest
  @EnumSource
  void existingDataSetReleasedWithDeleteIsGone(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    system.allocate("A.B", DispositionStatus.OLD).release(Disposition.DELETE);
    assertThat(system.find("A.B")).isEmpty();
    assertThat(system.devices.stored()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheFirstReleaseCounts(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    Allocation allocation = system.allocate("A.B", DispositionStatus.OLD);
    allocation.release(Disposition.KEEP);
    allocation.release(Disposition.DELETE);
    assertThat(system.find("A.B")).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void newNeedsANameNotTaken(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    assertReason(Reason.ALREADY_EXISTS, () -> system.allocateNew("A.B", FB_80));
    assertThat(system.read("A.B")).isEqualTo("ONE,");
  }

  @ParameterizedTest
  @EnumSource
  void oneAddressSpaceCannotMakeADataSetTwice(Backing backing) throws IOException {
    start(backing);
    try (Allocation first = system.allocateNew("A.B", FB_80)) {
      assertReason(Reason.ALREADY_EXISTS, () -> system.allocateNew("A.B", FB_80));
      write(first, WriteRequest.REPLACE, "ONE");
    }
    assertThat(system.read("A.B")).isEqualTo("ONE,");
  }

  @ParameterizedTest
  @EnumSource
  void oldNeedsADataSet(Backing backing) throws IOException {
    start(backing);
    assertReason(Reason.NOT_FOUND, () -> system.allocate("A.B", DispositionStatus.OLD));
    assertReason(Reason.NOT_FOUND, () -> system.allocate("A.B", DispositionStatus.SHR));
    assertReason(Reason.NOT_FOUND, () -> system.allocate("A.B", DispositionStatus.MOD));
    assertThat(system.serialization.holder(name("A.B"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void modMakesADataSetAndExtendsIt(Backing backing) throws IOException {
    start(backing);
    AllocationRequest mod =
        AllocationRequest.of(name("A.B"), DispositionStatus.MOD, NewDataSet.anywhere(FB_80));
    for (String record : new String[] {"ONE", "TWO", "THREE"}) {
      try (Allocation allocation = system.dataSets.allocate(system.requester, mod)) {
        assertThat(allocation.isNew()).isEqualTo(record.equals("ONE"));
        write(allocation, WriteRequest.APPEND, record);
      }
    }
    assertThat(system.read("A.B")).isEqualTo("ONE,TWO,THREE,");
  }

  @ParameterizedTest
  @EnumSource
  void replacedContentIsWholeAndItsSizeKnown(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    try (Allocation allocation = system.allocate("A.B", DispositionStatus.OLD)) {
      DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE);
      writer.bytes().write(ByteBuffer.allocate(800));
      assertThat(read(allocation)).isEqualTo("ONE,");
      writer.close();
      assertThat(allocation.entry().sizeInBytes()).isEqualTo(800);
    }
    assertThat(system.find("A.B").orElseThrow().sizeInBytes()).isEqualTo(800);
  }

  @ParameterizedTest
  @EnumSource
  void replacedContentStaysReadableForWhoHasItOpen(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    Allocation allocation = system.allocate("A.B", DispositionStatus.OLD);
    try (Content content = allocation.openContent()) {
      write(allocation, WriteRequest.REPLACE, "TWO");
      allocation.release(Disposition.DELETE);
      assertThat(bytesOf(content)).startsWith("ONE").hasSize(80);
    }
  }

  @ParameterizedTest
  @EnumSource
  void variableRecordsAreAppended(Backing backing) throws IOException {
    start(backing);
    try (Allocation allocation = system.allocateNew("A.B", VB_84)) {
      write(allocation, WriteRequest.REPLACE, "ONE", "");
      write(allocation, WriteRequest.APPEND, "THREE");
    }
    assertThat(system.read("A.B")).isEqualTo("ONE,,THREE,");
    assertThat(system.find("A.B").orElseThrow().sizeInBytes()).isEqualTo(7 + 4 + 9);
  }

  @ParameterizedTest
  @EnumSource
  void largeContentIsAppendedTo(Backing backing) throws IOException {
    start(backing);
    try (Allocation allocation = system.allocateNew("A.B", FB_80)) {
      try (DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE)) {
        writer.bytes().write(ByteBuffer.allocate(80 * 10_000));
      }
      write(allocation, WriteRequest.APPEND, "LAST");
    }
    try (Allocation allocation = system.allocate("A.B", DispositionStatus.SHR);
        Content content = allocation.openContent()) {
      ByteBuffer last = ByteBuffer.allocate(80);
      assertThat(content.size()).isEqualTo(80 * 10_001);
      assertThat(content.read(80 * 10_000, last)).isEqualTo(80);
      assertThat(new String(last.array(), StandardCharsets.US_ASCII)).startsWith("LAST ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void referredDateIsKeptUp(Backing backing) throws IOException {
    start(backing);
    system.allocateNew("A.B", FB_80).release(Disposition.CATLG);
    assertThat(system.find("A.B").orElseThrow().referred()).isEmpty();
    system.read("A.B");
    assertThat(system.find("A.B").orElseThrow().referred()).contains(LocalDate.of(2026, 3, 25));
    system.sleepDays(1);
    system.replace("A.B", "ONE");
    assertThat(system.find("A.B").orElseThrow().referred()).contains(LocalDate.of(2026, 3, 26));
    assertThat(system.find("A.B").orElseThrow().created()).isEqualTo(LocalDate.of(2026, 3, 25));
  }

  @ParameterizedTest
  @EnumSource
  void dataSetWithoutFormatTakesThatOfTheProgram(Backing backing) throws IOException {
    start(backing);
    system
        .allocateNew("A.B", TestSystem.attributes(DataSetOrganization.PS, "NONE", 0))
        .release(Disposition.CATLG);
    try (Allocation allocation = system.allocate("A.B", DispositionStatus.OLD)) {
      assertReason(Reason.INVALID_ATTRIBUTES, () -> allocation.openWriter(WriteRequest.REPLACE));
      RecordFormat format = RecordFormat.of("FB");
      write(allocation, WriteRequest.REPLACE.withDcb(format, 80, 0), "ONE");
    }
    assertThat(system.find("A.B").orElseThrow().attributes().recfm()).hasToString("FB");
    assertThat(system.find("A.B").orElseThrow().attributes().blksize()).isEqualTo(27_920);
  }

  @ParameterizedTest
  @EnumSource
  void heldDataSetIsInUse(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    AllocationRequest shared = AllocationRequest.existing(name("A.B"), DispositionStatus.SHR);
    try (Allocation allocation = system.dataSets.allocate(system.other, shared)) {
      assertThat(system.read("A.B")).isEqualTo("ONE,");
      assertReason(Reason.IN_USE, () -> system.replace("A.B", "TWO"));
      assertReason(Reason.IN_USE, () -> system.dataSets.delete(system.requester, name("A.B")));
      assertReason(
          Reason.IN_USE, () -> system.dataSets.rename(system.requester, name("A.B"), name("A.C")));
      assertThat(read(allocation)).isEqualTo("ONE,");
    }
    system.replace("A.B", "TWO");
  }

  @ParameterizedTest
  @EnumSource
  void failedReleaseGivesTheDataSetBackAllTheSame(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    system.allow("A.B", AccessLevel.UPDATE);
    Allocation allocation = system.allocate("A.B", DispositionStatus.OLD);
    assertReason(Reason.NOT_AUTHORIZED, () -> allocation.release(Disposition.DELETE));
    assertThat(system.serialization.holder(name("A.B"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void accessNeedsTheLevelThatBelongsToIt(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    system.allow("A.B", AccessLevel.NONE);
    assertReason(Reason.NOT_AUTHORIZED, () -> system.read("A.B"));
    system.allow("A.B", AccessLevel.READ);
    assertThat(system.read("A.B")).isEqualTo("ONE,");
    assertReason(Reason.NOT_AUTHORIZED, () -> system.replace("A.B", "TWO"));
    system.allow("A.B", AccessLevel.UPDATE);
    system.replace("A.B", "TWO");
    assertReason(
        Reason.NOT_AUTHORIZED, () -> system.dataSets.delete(system.requester, name("A.B")));
    assertReason(
        Reason.NOT_AUTHORIZED,
        () -> system.dataSets.rename(system.requester, name("A.B"), name("A.C")));
    system.allow("A.B", AccessLevel.ALTER);
    system.allow("A.C", AccessLevel.UPDATE);
    assertReason(
        Reason.NOT_AUTHORIZED,
        () -> system.dataSets.rename(system.requester, name("A.B"), name("A.C")));
    assertReason(Reason.NOT_AUTHORIZED, () -> system.allocateNew("A.C", FB_80));
    system.dataSets.delete(system.requester, name("A.B"));
    assertThat(system.find("A.B")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void renamedDataSetKeepsContentAndLabel(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    CatalogEntry before = system.find("A.B").orElseThrow();
    system.dataSets.rename(system.requester, name("A.B"), name("A.C"));
    CatalogEntry after = system.find("A.C").orElseThrow();
    assertThat(system.find("A.B")).isEmpty();
    assertThat(after.attributes()).isEqualTo(before.attributes());
    assertThat(after.sizeInBytes()).isEqualTo(before.sizeInBytes());
    assertThat(system.read("A.C")).isEqualTo("ONE,");
  }

  @ParameterizedTest
  @EnumSource
  void renameNeedsAFreeName(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    system.make("A.C", "TWO");
    assertReason(
        Reason.ALREADY_EXISTS,
        () -> system.dataSets.rename(system.requester, name("A.B"), name("A.C")));
    assertReason(
        Reason.NOT_FOUND, () -> system.dataSets.rename(system.requester, name("A.X"), name("A.Y")));
    try (Allocation making = system.allocateNew("A.D", FB_80)) {
      assertReason(
          Reason.ALREADY_EXISTS,
          () -> system.dataSets.rename(system.requester, name("A.B"), making.entry().name()));
    }
    assertThat(system.read("A.C")).isEqualTo("TWO,");
  }

  @ParameterizedTest
  @EnumSource
  void wantedVolumeIsDefinedWhenItIsFirstUsed(Backing backing) throws IOException {
    start(backing);
    NewDataSet onWork1 = new NewDataSet(FB_80, "WORK01", "SYSDA");
    AllocationRequest request = AllocationRequest.of(name("A.B"), DispositionStatus.NEW, onWork1);
    try (Allocation allocation = system.dataSets.allocate(system.requester, request)) {
      assertThat(allocation.entry().volume()).isEqualTo("WORK01");
    }
    assertThat(system.find("A.B").orElseThrow().volume()).isEqualTo("WORK01");
  }

  @ParameterizedTest
  @EnumSource
  void volumeThatIsNoSerialIsNotMounted(Backing backing) throws IOException {
    start(backing);
    for (String volume : new String[] {"..", "A/B", "TOOLONG", "work01", ".DRAFT"}) {
      NewDataSet there = new NewDataSet(FB_80, volume, "");
      AllocationRequest request = AllocationRequest.of(name("A.B"), DispositionStatus.NEW, there);
      assertReason(
          Reason.VOLUME_NOT_MOUNTED, () -> system.dataSets.allocate(system.requester, request));
    }
    system.make("A.B", "ONE");
  }

  @ParameterizedTest
  @EnumSource
  void memberOfSequentialDataSetIsRefused(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    assertReason(Reason.NOT_PARTITIONED, () -> system.allocate("A.B", "M", DispositionStatus.SHR));
    assertReason(
        Reason.NOT_PARTITIONED,
        () -> system.dataSets.deleteMember(system.requester, name("A.B"), member("M")));
  }

  @ParameterizedTest
  @EnumSource
  void partitionedDataSetIsNotOpenedWhole(Backing backing) throws IOException {
    start(backing);
    try (Allocation allocation = system.allocateNew("A.B", PDS_FB_80)) {
      assertReason(Reason.PARTITIONED, allocation::openReader);
      assertReason(Reason.PARTITIONED, () -> allocation.openWriter(WriteRequest.REPLACE));
    }
    assertThat(system.find("A.B")).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void thousandsOfDataSetsAreListedInOrderByPattern(Backing backing) throws IOException {
    start(backing);
    IntStream.range(0, 2_000).forEach(i -> system.make("L.D" + (10_000 + i), "ONE"));
    system.make("L.DA", "ONE");
    system.make("L", "ONE");
    system.make("M.D10000", "ONE");
    assertThat(system.names("L.**")).hasSize(2_002).startsWith("L", "L.DA", "L.D10000");
    assertThat(system.names("L.D1199*")).hasSize(10).endsWith("L.D11999");
    assertThat(system.names("L.%10000")).containsExactly("L.D10000");
  }

  @ParameterizedTest
  @EnumSource
  void listingEndsWhenTheActionThrows(Backing backing) throws IOException {
    start(backing);
    system.make("A.B", "ONE");
    IllegalStateException enough = new IllegalStateException("enough");
    assertThatThrownBy(
            () ->
                system.dataSets.list(
                    new DataSetPattern("A.*"),
                    entry -> {
                      throw enough;
                    }))
        .isSameAs(enough);
  }
}
