package io.lparjar.datasets.allocation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.catalog.CatalogCheck;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogFinding;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.LoadModule;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.storage.StorageConfiguration;
import io.lparjar.datasets.store.CatalogStore;
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
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A system to test: data sets with their database and devices, a clock, and a SAF to be told. */
public final class TestSystem implements AutoCloseable {
  static final DataSetAttributes FB_80 = attributes(DataSetOrganization.PS, "FB", 80);
  static final DataSetAttributes VB_84 = attributes(DataSetOrganization.PS, "VB", 84);
  static final DataSetAttributes PDS_FB_80 = attributes(DataSetOrganization.PO, "FB", 80);

  final Database database;
  final ContentStore devices;
  final Serialization serialization = new Serialization();
  final DataSets dataSets;
  final Requester requester = requester("USER1", 0x30);
  final Requester other = requester("USER2", 0x35);

  /** How long recalls would have waited. */
  final List<Duration> pauses = new CopyOnWriteArrayList<>();

  private final Map<String, AccessLevel> access = new ConcurrentHashMap<>();
  private Instant now = Instant.parse("2026-03-25T09:17:00Z");

  private TestSystem(
      Backing backing, Path home, UnaryOperator<ContentStore> around, StorageConfiguration storage)
      throws IOException {
    database = backing.database(home);
    devices = around.apply(backing.devices(home));
    InstantSource time = () -> now;
    Clock clock = time.withZone(ZoneOffset.UTC);
    dataSets =
        DataSets.open(
            database, devices, new ListedAccess(), clock, serialization, storage, pauses::add);
  }

  /** In memory, with storage as a configuration says. */
  static TestSystem inMemory(String... storage) {
    return inMemory(StorageConfiguration.parse(List.of(storage)));
  }

  /** In memory, where names that nobody defined fail. */
  static TestSystem strict(String... storage) {
    return inMemory(StorageConfiguration.parse(List.of(storage)).strict(true));
  }

  private static TestSystem inMemory(StorageConfiguration storage) {
    try {
      return new TestSystem(Backing.MEMORY, Path.of(""), UnaryOperator.identity(), storage);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TestSystem on(Backing backing, Path home) throws IOException {
    return new TestSystem(backing, home, UnaryOperator.identity(), StorageConfiguration.DEFAULT);
  }

  /** On disk, with the devices wrapped. */
  static TestSystem around(Path home, UnaryOperator<ContentStore> around) throws IOException {
    return new TestSystem(Backing.DISK, home, around, StorageConfiguration.DEFAULT);
  }

  static Requester requester(String user, int asid) {
    UserId userId = new UserId(user);
    return new Requester(
        new SecurityEnvironment(userId, "SYS1", user, Set.of(), "/u/" + user), user, asid);
  }

  static DataSetAttributes attributes(DataSetOrganization dsorg, String recfm, int lrecl) {
    boolean partitioned = dsorg == DataSetOrganization.PO;
    return new DataSetAttributes(
        dsorg,
        partitioned ? DataSetType.PDSE : DataSetType.BASIC,
        RecordFormat.of(recfm),
        lrecl,
        0,
        new SpaceRequest(SpaceUnit.TRACK, 1, 1, partitioned ? 27 : 0));
  }

  /** Sequential, and nothing said but that. */
  static DataSetAttributes unspecified() {
    return new DataSetAttributes(
        DataSetOrganization.PS,
        DataSetType.BASIC,
        RecordFormat.NONE,
        0,
        0,
        new SpaceRequest(SpaceUnit.TRACK, 0, 0, 0));
  }

  static DataSetName name(String name) {
    return new DataSetName(name);
  }

  static MemberName member(String name) {
    return new MemberName(name);
  }

  /** Lets users have at most {@code highest} access to a data set from now on. */
  void allow(String dataSet, AccessLevel highest) {
    access.put(dataSet, highest);
  }

  void sleepDays(int days) {
    now = now.plus(Duration.ofDays(days));
  }

  Allocation allocateNew(String name, DataSetAttributes attributes) {
    return dataSets.allocate(
        requester,
        AllocationRequest.of(name(name), DispositionStatus.NEW, NewDataSet.anywhere(attributes)));
  }

  Allocation allocate(String name, DispositionStatus status) {
    return dataSets.allocate(requester, AllocationRequest.existing(name(name), status));
  }

  Allocation allocate(String name, String member, DispositionStatus status) {
    return dataSets.allocate(
        requester, AllocationRequest.existing(name(name), status).member(member(member)));
  }

  /** Makes a sequential FB 80 data set with one record. */
  void make(String name, String record) {
    try (Allocation allocation = allocateNew(name, FB_80)) {
      write(allocation, WriteRequest.REPLACE, record);
    }
  }

  /** Makes a partitioned FB 80 data set without members. */
  void makePartitioned(String name) {
    allocateNew(name, PDS_FB_80).release(Disposition.CATLG);
  }

  void replace(String name, String record) {
    try (Allocation allocation = allocate(name, DispositionStatus.OLD)) {
      write(allocation, WriteRequest.REPLACE, record);
    }
  }

  void store(String name, String member, String record) {
    try (Allocation allocation = allocate(name, member, DispositionStatus.SHR)) {
      write(allocation, WriteRequest.REPLACE, record);
    }
  }

  static void write(Allocation allocation, WriteRequest request, String... records) {
    try (DataSetWriter writer = allocation.openWriter(request)) {
      for (String record : records) {
        byte[] bytes = record.getBytes(US_ASCII);
        byte[] padded = new byte[Math.max(writer.minimumLength(), bytes.length)];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(bytes, 0, padded, 0, bytes.length);
        writer.write(padded, 0, padded.length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a data set, each record without trailing blanks and followed by a comma. */
  String read(String name) {
    try (Allocation allocation = allocate(name, DispositionStatus.SHR)) {
      return read(allocation);
    }
  }

  String read(String name, String member) {
    try (Allocation allocation = allocate(name, member, DispositionStatus.SHR)) {
      return read(allocation);
    }
  }

  static String read(Allocation allocation) {
    StringBuilder text = new StringBuilder();
    try (var reader = allocation.openReader()) {
      while (reader.next()) {
        String record = new String(reader.array(), reader.offset(), reader.length(), US_ASCII);
        text.append(record.stripTrailing()).append(',');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  static String bytesOf(Content content) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) content.size());
    int count = 0;
    while (count >= 0 && buffer.hasRemaining()) {
      count = content.read(buffer.position(), buffer);
    }
    return new String(buffer.array(), US_ASCII);
  }

  Optional<CatalogEntry> find(String name) {
    return dataSets.find(name(name));
  }

  List<String> names(String pattern) {
    List<String> names = new ArrayList<>();
    dataSets.list(new DataSetPattern(pattern), entry -> names.add(entry.name().value()));
    return names;
  }

  List<String> members(String name) {
    List<String> names = new ArrayList<>();
    dataSets.listMembers(
        requester, name(name), MemberPattern.ALL, entry -> names.add(entry.name().value()));
    return names;
  }

  /** Says that a member is a program. */
  void describe(String name, String member, LoadModule module) {
    try (Allocation allocation = allocate(name, DispositionStatus.SHR)) {
      LibraryMembers library = allocation.members();
      Member entry = library.find(new MemberName(member)).orElseThrow();
      library.describe(List.of(entry.with(module)));
    }
  }

  /** What the catalog check finds, and repairs. */
  List<CatalogFinding> check() {
    List<CatalogFinding> findings = new ArrayList<>();
    new CatalogCheck(CatalogStore.open(database), devices).run(findings::add);
    return findings;
  }

  @Override
  public void close() throws IOException {
    devices.close();
    database.close();
  }

  /** A SAF that decides only about what was listed. */
  private final class ListedAccess implements Saf {
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
      AccessLevel highest = access.get(resource);
      if (highest == null) {
        return SafDecision.NO_DECISION;
      }
      return highest.includes(wanted) ? SafDecision.PERMIT : SafDecision.DENY;
    }
  }
}
