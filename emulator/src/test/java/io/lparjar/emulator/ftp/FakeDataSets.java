package io.lparjar.emulator.ftp;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.CatalogDefinitions;
import io.lparjar.datasets.allocation.Clusters;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.allocation.DataSetHistory;
import io.lparjar.datasets.allocation.DataSetWriter;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogVisitor;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.storage.VolumeDefinition;
import io.lparjar.datasets.storage.VolumeDefinition.State;
import io.lparjar.datasets.storage.VolumeDefinition.Use;
import io.lparjar.datasets.storage.VolumeStatus;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Data sets as lists of records, so that tests can look at them; asks nobody for authority. */
public final class FakeDataSets implements DataSets {
  private final Map<String, DataSetAttributes> labels = new ConcurrentSkipListMap<>();
  private final Map<String, List<byte[]>> records = new ConcurrentSkipListMap<>();
  private final Map<String, CatalogEntry> cataloged = new ConcurrentSkipListMap<>();
  private final Map<String, List<Member>> members = new ConcurrentSkipListMap<>();
  private volatile @Nullable Reason refusal;

  /** Makes a catalog entry, only to be listed. */
  public void catalog(CatalogEntry entry) {
    cataloged.put(entry.name().value(), entry);
  }

  /** Makes members, only to be listed. */
  public void directory(String name, Member... entries) {
    members.put(name, List.of(entries));
  }

  @Override
  public StorageClasses classesOf(DataSetName name, StorageClasses wanted) {
    return wanted;
  }

  @Override
  public Clusters clusters() {
    throw new UnsupportedOperationException("clusters");
  }

  /** Makes a sequential data set. */
  public void sequential(String name, String recfm, int lrecl, byte[]... content) {
    labels.put(name, attributes(DataSetOrganization.PS, DataSetType.BASIC, recfm, lrecl));
    records.put(name, List.of(content));
  }

  /** Makes an empty partitioned data set. */
  public void partitioned(String name, DataSetType type, String recfm, int lrecl) {
    labels.put(name, attributes(DataSetOrganization.PO, type, recfm, lrecl));
  }

  /** Makes a member of a partitioned data set that is there. */
  public void member(String name, String member, byte[]... content) {
    records.put(name + "(" + member + ")", List.of(content));
  }

  /** Refuses every allocation for this reason. */
  public void refuse(Reason reason) {
    refusal = reason;
  }

  public Optional<DataSetAttributes> label(String name) {
    return Optional.ofNullable(labels.get(name));
  }

  /** The records of a data set or member, which must be there. */
  public List<byte[]> records(String name) {
    List<byte[]> found = records.get(name);
    if (found == null) {
      throw new AssertionError("no " + name + " in " + records.keySet());
    }
    return found;
  }

  public boolean has(String name) {
    return records.containsKey(name);
  }

  private static DataSetAttributes attributes(
      DataSetOrganization dsorg, DataSetType type, String recfm, int lrecl) {
    return new DataSetAttributes(
        dsorg,
        type,
        RecordFormat.of(recfm),
        lrecl,
        32_760,
        new SpaceRequest(SpaceUnit.TRACK, 1, 1, 0));
  }

  private CatalogEntry entry(DataSetName name, DataSetAttributes attributes) {
    return new CatalogEntry(
        name, "VOL001", "3390", attributes, LocalDate.of(2026, 1, 2), Optional.empty(), 0);
  }

  private DataSetAttributes existing(DataSetName name) {
    DataSetAttributes found = labels.get(name.value());
    if (found == null) {
      throw DataSetException.of(Reason.NOT_FOUND, name);
    }
    return found;
  }

  @Override
  public Optional<CatalogEntry> find(DataSetName name) {
    return Optional.ofNullable(cataloged.get(name.value()))
        .or(() -> label(name.value()).map(attributes -> entry(name, attributes)));
  }

  @Override
  public void list(DataSetPattern pattern, Consumer<CatalogEntry> action) {
    Stream.concat(labels.keySet().stream(), cataloged.keySet().stream())
        .distinct()
        .sorted()
        .map(DataSetName::new)
        .filter(pattern::matches)
        .forEach(name -> action.accept(find(name).orElseThrow()));
  }

  @Override
  public void list(DataSetPattern pattern, CatalogVisitor visitor) {
    list(pattern, visitor::dataSet);
  }

  @Override
  public CatalogDefinitions definitions() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Allocation allocate(Requester requester, AllocationRequest request) {
    DataSetName name = request.name();
    Reason reason = refusal;
    if (reason != null) {
      throw request
          .member()
          .map(member -> DataSetException.of(reason, name, member))
          .orElseGet(() -> DataSetException.of(reason, name));
    }
    DataSetAttributes present = labels.get(name.value());
    if (present == null && request.newDataSet().isEmpty()) {
      throw request
          .member()
          .map(member -> DataSetException.of(Reason.NOT_FOUND, name, member))
          .orElseGet(() -> DataSetException.of(Reason.NOT_FOUND, name));
    }
    if (present != null && request.status() == DispositionStatus.NEW) {
      throw DataSetException.of(Reason.ALREADY_EXISTS, name);
    }
    if (present != null && request.member().isPresent() && !present.isPartitioned()) {
      throw DataSetException.of(Reason.NOT_PARTITIONED, name, request.member().get());
    }
    DataSetAttributes attributes =
        present != null ? present : request.newDataSet().orElseThrow().attributes();
    return new FakeAllocation(entry(name, attributes), request.member(), present == null);
  }

  @Override
  public void delete(Requester requester, DataSetName name) {
    existing(name);
    labels.remove(name.value());
    records.keySet().removeIf(key -> key.equals(name.value()) || key.startsWith(name + "("));
  }

  @Override
  public void purge(Requester requester, DataSetName name) {
    delete(requester, name);
  }

  @Override
  public void expire(Requester requester, DataSetName name, Optional<LocalDate> expires) {
    existing(name);
  }

  @Override
  public void rename(Requester requester, DataSetName from, DataSetName to) {
    DataSetAttributes attributes = existing(from);
    if (labels.containsKey(to.value())) {
      throw DataSetException.of(Reason.ALREADY_EXISTS, to);
    }
    labels.put(to.value(), attributes);
    labels.remove(from.value());
    records.put(to.value(), records.getOrDefault(from.value(), List.of()));
    records.remove(from.value());
  }

  @Override
  public Optional<Member> findMember(Requester requester, DataSetName name, MemberName member) {
    return records.containsKey(key(name, member))
        ? Optional.of(new Member(member, 0, Optional.empty()))
        : Optional.empty();
  }

  @Override
  public void listMembers(
      Requester requester, DataSetName name, MemberPattern pattern, Consumer<Member> action) {
    if (find(name).isEmpty()) {
      throw DataSetException.of(Reason.NOT_FOUND, name);
    }
    String prefix = name + "(";
    Stream<Member> written =
        records.keySet().stream()
            .filter(key -> key.startsWith(prefix))
            .map(key -> new MemberName(key.substring(prefix.length(), key.length() - 1)))
            .map(member -> new Member(member, 0, Optional.empty()));
    Stream.concat(members.getOrDefault(name.value(), List.of()).stream(), written)
        .filter(member -> pattern.matches(member.name()))
        .forEach(action);
  }

  @Override
  public void restore(Requester requester, DataSetName name, DataSetHistory history) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void addAlias(Requester requester, DataSetName name, MemberName member, MemberName alias) {
    throw new UnsupportedOperationException("addAlias");
  }

  @Override
  public void deleteMember(Requester requester, DataSetName name, MemberName member) {
    existing(name);
    if (records.remove(key(name, member)) == null) {
      throw DataSetException.of(Reason.MEMBER_NOT_FOUND, name, member);
    }
  }

  @Override
  public void renameMember(Requester requester, DataSetName name, MemberName from, MemberName to) {
    if (records.containsKey(key(name, to))) {
      throw DataSetException.of(Reason.MEMBER_ALREADY_EXISTS, name, to);
    }
    records.put(key(name, to), records(key(name, from)));
    records.remove(key(name, from));
  }

  @Override
  public void migrate(Requester requester, DataSetName name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void catalog(Requester requester, DataSetName name, String volume, String unit) {
    catalog(CatalogEntry.elsewhere(name, volume, unit, LocalDate.of(2026, 1, 2)));
  }

  /** One volume, which is offline. */
  @Override
  public List<VolumeStatus> volumes() {
    VolumeDefinition offline = new VolumeDefinition("ML382E", 1, Use.PRIVATE, State.OFFLINE);
    return List.of(new VolumeStatus(offline, false, 0));
  }

  private static String key(DataSetName name, MemberName member) {
    return name + "(" + member + ")";
  }

  private final class FakeAllocation implements Allocation {
    private final CatalogEntry entry;
    private final Optional<MemberName> member;
    private final boolean isNew;
    private boolean released;

    FakeAllocation(CatalogEntry entry, Optional<MemberName> member, boolean isNew) {
      this.entry = entry;
      this.member = member;
      this.isNew = isNew;
    }

    private String key() {
      return member.map(name -> FakeDataSets.key(entry.name(), name)).orElse(entry.name().value());
    }

    private List<byte[]> content() {
      if (entry.attributes().isPartitioned() && member.isEmpty()) {
        throw DataSetException.of(Reason.PARTITIONED, entry.name());
      }
      List<byte[]> found = records.get(key());
      if (found == null) {
        throw DataSetException.of(Reason.MEMBER_NOT_FOUND, entry.name(), member.orElseThrow());
      }
      return found;
    }

    @Override
    public CatalogEntry entry() {
      return entry;
    }

    @Override
    public Optional<MemberName> member() {
      return member;
    }

    @Override
    public ClusterReader openCluster() {
      throw DataSetException.of(Reason.UNSUPPORTED_ORGANIZATION, entry.name());
    }

    @Override
    public ClusterWriter openCluster(boolean reuse) {
      throw DataSetException.of(Reason.UNSUPPORTED_ORGANIZATION, entry.name());
    }

    @Override
    public boolean isNew() {
      return isNew;
    }

    @Override
    public boolean isRecalled() {
      return false;
    }

    @Override
    public RecordReader openReader() {
      return new FakeReader(content());
    }

    @Override
    public Content openContent() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (byte[] record : content()) {
        if (entry.attributes().recfm().isVariable()) {
          bytes.writeBytes(ByteBuffer.allocate(4).putShort((short) (record.length + 4)).array());
        }
        bytes.writeBytes(record);
      }
      return new FakeContent(bytes.toByteArray());
    }

    @Override
    public DataSetWriter openWriter(WriteRequest request) {
      if (entry.attributes().isPartitioned() && member.isEmpty()) {
        throw DataSetException.of(Reason.PARTITIONED, entry.name());
      }
      List<byte[]> before =
          request.mode() == WriteRequest.Mode.APPEND
              ? records.getOrDefault(key(), List.of())
              : List.of();
      return new FakeWriter(key(), entry.attributes(), before);
    }

    @Override
    public void release(Disposition disposition) {
      if (released) {
        return;
      }
      released = true;
      if (disposition == Disposition.DELETE) {
        labels.remove(entry.name().value());
        records.remove(key());
      } else if (isNew) {
        labels.put(entry.name().value(), entry.attributes());
      }
    }

    @Override
    public void close() {
      release(Disposition.KEEP);
    }
  }

  private final class FakeWriter implements DataSetWriter {
    private final String key;
    private final DataSetAttributes attributes;
    private final List<byte[]> written;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean abandoned;

    FakeWriter(String key, DataSetAttributes attributes, List<byte[]> before) {
      this.key = key;
      this.attributes = attributes;
      this.written = new ArrayList<>(before);
    }

    @Override
    public int minimumLength() {
      return attributes.recfm().isFixed() ? attributes.lrecl() : 0;
    }

    @Override
    public int maximumLength() {
      if (attributes.recfm().isUndefined()) {
        return attributes.blksize();
      }
      return attributes.recfm().isVariable() ? attributes.lrecl() - 4 : attributes.lrecl();
    }

    @Override
    public void write(byte[] data, int offset, int length) {
      if (length < minimumLength() || length > maximumLength()) {
        throw new AssertionError("record of " + length + " bytes");
      }
      byte[] record = new byte[length];
      System.arraycopy(data, offset, record, 0, length);
      written.add(record);
    }

    @Override
    public WritableByteChannel bytes() {
      return Channels.newChannel(bytes);
    }

    @Override
    public void abandon() {
      abandoned = true;
    }

    @Override
    public void close() {
      if (abandoned) {
        return;
      }
      byte[] all = bytes.toByteArray();
      int size = attributes.recfm().isFixed() ? attributes.lrecl() : Math.max(all.length, 1);
      for (int at = 0; at < all.length; at += size) {
        byte[] record = new byte[size];
        System.arraycopy(all, at, record, 0, size);
        written.add(record);
      }
      records.put(key, List.copyOf(written));
    }
  }

  private static final class FakeReader implements RecordReader {
    private final List<byte[]> content;
    private int next;

    FakeReader(List<byte[]> content) {
      this.content = content;
    }

    @Override
    public boolean next() {
      next++;
      return next <= content.size();
    }

    @Override
    public byte[] array() {
      return content.get(next - 1);
    }

    @Override
    public int offset() {
      return 0;
    }

    @Override
    public int length() {
      return array().length;
    }

    @Override
    public void close() {}
  }

  private record FakeContent(ByteBuffer bytes) implements Content {
    FakeContent(byte[] bytes) {
      this(ByteBuffer.wrap(bytes));
    }

    @Override
    public long size() {
      return bytes.capacity();
    }

    @Override
    public int read(long position, ByteBuffer target) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target)
        throws IOException {
      return target.write(bytes.slice((int) position, (int) count));
    }

    @Override
    public void close() {}
  }
}
