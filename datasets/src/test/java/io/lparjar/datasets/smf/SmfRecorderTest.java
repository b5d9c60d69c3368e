package io.lparjar.datasets.smf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.allocation.Pause;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.allocation.Serialization;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.storage.StorageConfiguration;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmfRecorderTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-25T09:17:00Z"), ZoneOffset.UTC);
  private static final DataSetName NAME = new DataSetName("SYS1.MAN1");
  private static final int A_RECORD = 4_000;

  private final Database database = Database.inMemory();
  private final ContentStore devices = ContentStore.inMemory();
  private final DataSets dataSets =
      DataSets.open(
          database,
          devices,
          new Permitting(),
          CLOCK,
          new Serialization(),
          StorageConfiguration.DEFAULT,
          Pause.HOST);
  private final SmfHeader header = new SmfHeader("MVS1", CLOCK);
  private final List<String> told = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() throws IOException {
    devices.close();
    database.close();
  }

  private static Requester requester(String job, int asid) {
    return new Requester(
        new SecurityEnvironment(new UserId("FTPD"), "SYS1", "", Set.of(), "/"), job, asid);
  }

  /** Writes when it is asked to, and not between. */
  private SmfRecorder recorder(int capacity) {
    return recorder(capacity, Duration.ofDays(1));
  }

  /** Writes soon, without being asked to. */
  private SmfRecorder hastyRecorder() {
    return recorder(100_000, Duration.ofMillis(10));
  }

  private SmfRecorder recorder(int capacity, Duration gathering) {
    return new SmfRecorder(
        dataSets, requester("SMF", 12), NAME, header, told::add, capacity, gathering);
  }

  private void define(int tracks) {
    DataSetAttributes attributes =
        new DataSetAttributes(
            DataSetOrganization.PS,
            DataSetType.BASIC,
            RecordFormat.of("VBS"),
            32_760,
            0,
            new SpaceRequest(SpaceUnit.TRACK, tracks, 0, 0));
    dataSets
        .allocate(
            requester("INIT", 1),
            AllocationRequest.of(NAME, DispositionStatus.NEW, NewDataSet.anywhere(attributes)))
        .release(Disposition.CATLG);
  }

  private Allocation hold(DispositionStatus status) {
    return dataSets.allocate(requester("USER1", 33), AllocationRequest.existing(NAME, status));
  }

  private SmfRecord record(int type, int length) {
    return header.complete(new SmfSection(length), type);
  }

  private List<SmfRecord> written() throws IOException {
    List<SmfRecord> records = new ArrayList<>();
    try (Allocation held = hold(DispositionStatus.SHR);
        RecordReader reader = held.openReader()) {
      while (reader.next()) {
        records.add(SmfRecord.read(reader.array(), reader.offset(), reader.length()).orElseThrow());
      }
    }
    return records;
  }

  private List<Integer> types() throws IOException {
    return written().stream().map(SmfRecord::type).toList();
  }

  @Test
  void recordsAreWrittenInOrderBehindThoseBefore() throws IOException {
    define(1);
    try (SmfRecorder recorder = recorder(100_000)) {
      recorder.record(record(1, 18));
      recorder.record(record(2, 32_760));
      recorder.flush();
      assertThat(types()).containsExactly(1, 2);
      recorder.record(record(3, 18));
      recorder.flush();

      assertThat(types()).containsExactly(1, 2, 3);
      assertThat(written().get(1).length()).isEqualTo(32_760);
    }
    assertThat(told).isEmpty();
  }

  @Test
  void recordsAreWrittenWithoutBeingAskedForSoonAfter() {
    define(1);
    try (SmfRecorder recorder = hastyRecorder()) {
      recorder.record(record(1, 18));
      await().atMost(LIMIT).until(() -> recorder.status().bufferedRecords() == 0);

      assertThat(recorder.status().percentFull()).isZero();
    }
  }

  @Test
  void closeWritesWhatIsLeft() throws IOException {
    define(1);
    try (SmfRecorder recorder = recorder(100_000)) {
      recorder.record(record(1, 18));
    }
    assertThat(types()).containsExactly(1);
  }

  @Test
  void closeWaitsForWhatIsBeingWritten() throws IOException {
    define(1);
    try (SmfRecorder recorder = hastyRecorder()) {
      recorder.record(record(1, 18));
      await()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(1))
          .atMost(LIMIT)
          .until(() -> recorder.status().bufferedRecords() == 0);
    }
    assertThat(types()).containsExactly(1);
  }

  @Test
  void whileSomebodyReadsTheDataSetRecordsWaitAndNobodyIsTold() throws IOException {
    define(1);
    try (SmfRecorder recorder = hastyRecorder()) {
      try (Allocation held = hold(DispositionStatus.SHR)) {
        recorder.record(record(1, 18));
        recorder.flush();
        assertThat(recorder.status().bufferedRecords()).isEqualTo(1);
        assertThat(held.entry().sizeInBytes()).isZero();
      }
      await().atMost(LIMIT).until(() -> recorder.status().bufferedRecords() == 0);
    }
    assertThat(types()).containsExactly(1);
    assertThat(told).isEmpty();
  }

  @Test
  void recordsForAMissingDataSetWaitAndTheOperatorIsToldOnce() throws IOException {
    try (SmfRecorder recorder = recorder(100_000)) {
      recorder.record(record(1, 18));
      recorder.flush();
      recorder.flush();
      assertThat(told)
          .containsExactly(
              "IEE366I NO SMF DATA SETS AVAILABLE -- DATA BEING BUFFERED TIME=09.17.00");
      assertThat(recorder.status().recording()).isFalse();

      define(1);
      assertThat(recorder.switchDataSets())
          .containsExactly(
              "IEE362A SMF ENTER DUMP FOR SYS1.MAN1 ON USRVS1",
              "IEE360I SMF NOW RECORDING ON SYS1.MAN1 ON USRVS1 TIME=09.17.00");
    }
    assertThat(types()).containsExactly(1);
  }

  @Test
  void nothingIsLostWhenTheDataSetIsFullAndClearedLater() throws IOException {
    define(1);
    int records = 40;
    try (SmfRecorder recorder = recorder(1_000_000)) {
      for (int i = 1; i <= records; i++) {
        recorder.record(record(i, A_RECORD));
      }
      recorder.flush();
      assertThat(told)
          .containsExactly(
              "IEE362A SMF ENTER DUMP FOR SYS1.MAN1 ON USRVS1",
              "IEE366I NO SMF DATA SETS AVAILABLE -- DATA BEING BUFFERED TIME=09.17.00");
      List<Integer> all = new ArrayList<>();
      for (int round = 0; recorder.status().bufferedRecords() > 0 && round < records; round++) {
        all.addAll(types());
        clear();
        recorder.flush();
      }
      all.addAll(types());

      assertThat(all).hasSize(records).isSorted().doesNotHaveDuplicates();
    }
  }

  private void clear() throws IOException {
    try (Allocation held = hold(DispositionStatus.OLD)) {
      held.openWriter(WriteRequest.REPLACE).close();
    }
  }

  @Test
  void whatDoesNotFitInStorageIsToldToTheOperatorAndCountedByARecordOfType7() throws IOException {
    try (SmfRecorder recorder = recorder(100)) {
      for (int i = 1; i <= 8; i++) {
        recorder.record(record(i, 40));
      }
      assertThat(told)
          .containsExactly("IEE979W SMF DATA LOST - NO BUFFER SPACE AVAILABLE TIME=09.17.00");
      define(1);
      recorder.flush();
    }
    assertThat(types()).containsExactly(1, 2, 7);
    byte[] lost = written().get(2).toByteArray();
    assertThat(lost).hasSize(28);
    assertThat((lost[18] << 8) | lost[19]).isEqualTo(6);
  }

  @Test
  void aRecordThatIsTooLongForTheDataSetIsLostAndHoldsUpNoOther() throws IOException {
    define(2);
    try (SmfRecorder recorder = recorder(100_000)) {
      recorder.record(record(1, 32_761));
      recorder.record(record(2, 18));
      recorder.flush();
    }
    assertThat(types()).containsExactly(2, 7);
    assertThat(told)
        .containsExactly("IEE979W SMF DATA LOST - NO BUFFER SPACE AVAILABLE TIME=09.17.00");
  }

  @Test
  void whatIsRecordedAfterTheEndIsToldToTheOperator() {
    define(1);
    SmfRecorder recorder = recorder(1_000);
    recorder.close();
    recorder.record(record(1, 18));

    assertThat(told)
        .containsExactly("IEE979W SMF DATA LOST - NO BUFFER SPACE AVAILABLE TIME=09.17.00");
  }

  @Test
  void whatCannotBeWrittenInTheEndIsToldToTheOperator() {
    SmfRecorder recorder = recorder(1_000);
    recorder.record(record(1, 18));
    recorder.close();

    assertThat(told)
        .last()
        .isEqualTo("IEE979W SMF DATA LOST - NO BUFFER SPACE AVAILABLE TIME=09.17.00");
  }

  /** Lets everybody do everything. */
  private static final class Permitting implements Saf {
    @Override
    public LogonResult logon(LogonRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SecurityEnvironment> environmentOf(UserId user) {
      return Optional.empty();
    }

    @Override
    public SafDecision authorize(
        SecurityEnvironment user,
        ResourceClass resourceClass,
        String resource,
        AccessLevel wanted) {
      return SafDecision.PERMIT;
    }
  }
}
