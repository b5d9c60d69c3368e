package io.lparjar.jes.execution;

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
import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.storage.StorageConfiguration;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.StandardPrograms;
import io.lparjar.jes.program.idcams.Idcams;
import io.lparjar.jes.program.standard.Utilities;
import io.lparjar.jes.spool.Spool;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.subsystem.InternalReader;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionFactory;

/** A JES2 with data sets, in memory or in a directory, whose clock stands still. */
final class TestSystem implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-13T12:50:03Z"), ZoneOffset.UTC);

  /** A volume for everything, and two of a cylinder for who asks for them. */
  private static final StorageConfiguration STORAGE =
      StorageConfiguration.parse(
          List.of(
              "VOLUME WORK01",
              "VOLUME SMALL1 CYLINDERS(1) USE(PRIVATE)",
              "VOLUME SMALL2 CYLINDERS(1) USE(PRIVATE)"));

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final TestSaf saf = new TestSaf();
  private final ProgramTable programs = StandardPrograms.table();
  private final AtomicInteger asids = new AtomicInteger(0x20);
  private final List<String> console = new CopyOnWriteArrayList<>();
  private final Database database;
  private final ContentStore devices;
  private final DataSets dataSets;
  private final UnixFiles unixFiles;
  private final Jes2 jes2;

  private TestSystem(Database database, ContentStore devices, JesConfiguration configuration) {
    this(database, devices, configuration, CLOCK, new OutcomeScript());
  }

  private TestSystem(
      Database database,
      ContentStore devices,
      JesConfiguration configuration,
      Clock clock,
      OutcomeScript outcomes) {
    Idcams.register(programs);
    Utilities.register(programs);
    this.database = database;
    this.devices = devices;
    Serialization serialization = new Serialization();
    this.dataSets =
        DataSets.open(database, devices, saf, clock, serialization, STORAGE, Pause.HOST);
    this.unixFiles = UnixFiles.open(database, ContentStore.inMemory(), new TestIdentities(), clock);
    this.jes2 =
        Jes2.start(
            configuration,
            new JesServices(
                database,
                devices,
                dataSets,
                unixFiles,
                serialization,
                saf,
                clock,
                programs,
                asids::incrementAndGet,
                message -> console.addAll(message.lines())),
            outcomes);
  }

  static TestSystem inMemory() {
    return inMemory(JesConfiguration.DEFAULT);
  }

  static TestSystem inMemory(JesConfiguration configuration) {
    return new TestSystem(Database.inMemory(), ContentStore.inMemory(), configuration);
  }

  static TestSystem inMemory(Clock clock, OutcomeScript outcomes) {
    return new TestSystem(
        Database.inMemory(), ContentStore.inMemory(), JesConfiguration.DEFAULT, clock, outcomes);
  }

  static TestSystem onDisk(Path home) throws IOException {
    return new TestSystem(
        Database.onDisk(home.resolve("db")),
        ContentStore.onDisk(home.resolve("volumes")),
        JesConfiguration.DEFAULT);
  }

  /** Lines that the console was told. */
  List<String> console() {
    return console;
  }

  TestSaf saf() {
    return saf;
  }

  ProgramTable programs() {
    return programs;
  }

  UnixFiles unixFiles() {
    return unixFiles;
  }

  DataSets dataSets() {
    return dataSets;
  }

  Jes2 jes2() {
    return jes2;
  }

  Requester requester(String user) {
    return new Requester(TestSaf.environment(user), user, asids.incrementAndGet());
  }

  JobId submit(String user, String... cards) {
    return submitAll(user, cards).get(0);
  }

  List<JobId> submitAll(String user, String... cards) {
    InternalReader reader = jes2.openInternalReader(requester(user));
    try (reader) {
      for (String card : cards) {
        byte[] record = Ebcdic.encode(String.format(Locale.ROOT, "%-80s", card));
        reader.write(record, 0, record.length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reader.submitted();
  }

  JobSummary find(JobId id) {
    return jes2.find(requester("USER1"), JobFilter.ALL, id).orElseThrow();
  }

  /** The job, which neither waits nor runs any more. */
  JobSummary awaitEnd(JobId id) {
    waiting().until(() -> jes2.awaitEnd(id, () -> false));
    return find(id);
  }

  void awaitPhase(JobId id, JobPhase phase) {
    waiting().until(() -> find(id).phase() == phase);
  }

  static ConditionFactory waiting() {
    return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).atMost(LIMIT);
  }

  List<SpoolDataSet> output(JobId id) {
    return jes2.spoolDataSets(requester("USER1"), id);
  }

  /** Whether there is anything of a job on the spool volume. */
  boolean isOnSpool(JobId id) throws IOException {
    return devices.find(ContentKey.of(Spool.VOLUME, id.toString())).isPresent();
  }

  List<String> lines(SpoolDataSet dataSet) throws IOException {
    return linesOf(jes2.open(requester("USER1"), dataSet));
  }

  List<String> lines(JobId id, String ddName) throws IOException {
    for (SpoolDataSet dataSet : output(id)) {
      if (dataSet.ddName().equals(ddName)) {
        return lines(dataSet);
      }
    }
    return List.of();
  }

  /** Defines a generation data group with SCRATCH. */
  void defineGenerationGroup(String base, int limit) {
    dataSets
        .definitions()
        .defineGenerationGroup(
            requester("USER1"), new DataSetName(base), limit, Set.of(Option.SCRATCH));
  }

  /** Makes a data set of fixed records; a name such as {@code A.B(C)} makes or adds a member. */
  void write(String name, int lrecl, String... lines) throws IOException {
    int parenthesis = name.indexOf('(');
    DataSetName dataSet = new DataSetName(parenthesis < 0 ? name : name.substring(0, parenthesis));
    boolean partitioned = parenthesis >= 0;
    boolean exists = dataSets.find(dataSet).isPresent();
    AllocationRequest request =
        exists
            ? AllocationRequest.existing(dataSet, DispositionStatus.OLD)
            : AllocationRequest.of(
                dataSet,
                DispositionStatus.NEW,
                NewDataSet.anywhere(
                    new DataSetAttributes(
                        partitioned ? DataSetOrganization.PO : DataSetOrganization.PS,
                        partitioned ? DataSetType.PDS : DataSetType.BASIC,
                        RecordFormat.of("FB"),
                        lrecl,
                        10 * lrecl,
                        new SpaceRequest(SpaceUnit.TRACK, 1, 1, partitioned ? 5 : 0))));
    if (partitioned) {
      request = request.member(new MemberName(name.substring(parenthesis + 1, name.length() - 1)));
    }
    try (Allocation allocation = dataSets.allocate(requester("USER1"), request)) {
      try (RecordWriter writer = allocation.openWriter(WriteRequest.REPLACE)) {
        for (String line : lines) {
          writer.write(
              Ebcdic.encode(String.format(Locale.ROOT, "%-" + lrecl + "s", line)), 0, lrecl);
        }
      }
      allocation.release(exists ? Disposition.KEEP : Disposition.CATLG);
    }
  }

  List<String> read(String name) throws IOException {
    try (Allocation allocation =
        dataSets.allocate(
            requester("USER1"),
            AllocationRequest.existing(new DataSetName(name), DispositionStatus.SHR))) {
      return linesOf(allocation.openReader());
    }
  }

  boolean isCataloged(String name) {
    return dataSets.find(new DataSetName(name)).isPresent();
  }

  @Override
  public void close() {
    jes2.close();
    database.close();
    try {
      devices.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> linesOf(RecordReader opened) throws IOException {
    List<String> lines = new ArrayList<>();
    try (RecordReader reader = opened) {
      while (reader.next()) {
        lines.add(Ebcdic.decode(reader.array(), reader.offset(), reader.length()));
      }
    }
    return lines;
  }
}
