package io.lparjar.jes.program;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.allocation.Serialization;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.record.WholeRecordReader;
import io.lparjar.jes.execution.TestUsers;
import io.lparjar.jes.program.library.Library;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A step whose DD names are lists of records, over a system of data sets in memory. */
public final class RecordStep implements StepContext, AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-13T12:50:03Z"), ZoneOffset.UTC);

  private final Map<String, DdAttributes> dds = new HashMap<>();
  private final Map<String, List<byte[]>> records = new HashMap<>();
  private final Map<String, Allocation> allocations = new HashMap<>();
  private final List<String> messages = new ArrayList<>();
  private final Database database = Database.inMemory();
  private final ContentStore devices = ContentStore.inMemory();
  private final DataSets dataSets =
      DataSets.open(
          database, devices, TestUsers.SAF, CLOCK, new Serialization(), List.of("WORK01"));
  private final Map<String, DdAttributes> opened = new HashMap<>();
  private final List<String> closed = new ArrayList<>();
  private final Set<String> failingAtClose = new HashSet<>();
  private String parameter = "";

  /** A DD of text records, of fixed length padded with blanks. */
  public RecordStep dd(String ddName, String recfm, int lrecl, String... lines) {
    List<byte[]> encoded = new ArrayList<>();
    RecordFormat format = RecordFormat.of(recfm);
    for (String line : lines) {
      String form = format.isFixed() && lrecl > 0 ? "%-" + lrecl + "s" : "%s";
      encoded.add(Ebcdic.encode(String.format(Locale.ROOT, form, line)));
    }
    return ddOf(ddName, recfm, lrecl, encoded);
  }

  /** A DD of records. */
  public RecordStep ddOf(String ddName, String recfm, int lrecl, List<byte[]> content) {
    dds.put(ddName, new DdAttributes(RecordFormat.of(recfm), lrecl, 0, false));
    records.put(ddName, new ArrayList<>(content));
    return this;
  }

  /** Control statements, cards of 80 bytes. */
  public RecordStep cards(String ddName, String... lines) {
    return dd(ddName, "FB", 80, lines);
  }

  /** A DD to write to, without attributes of its own. */
  public RecordStep output(String... ddNames) {
    for (String ddName : ddNames) {
      dd(ddName, "NONE", 0);
    }
    return this;
  }

  /**
   * A DD of a cataloged PDS of FB 80 with five directory blocks, whose members have a record each.
   *
   * @param members such as {@code A=text}
   */
  public RecordStep library(String ddName, String dsname, String... members) {
    DataSetName name = new DataSetName(dsname);
    DataSetAttributes attributes =
        new DataSetAttributes(
            DataSetOrganization.PO,
            DataSetType.PDS,
            RecordFormat.of("FB"),
            80,
            800,
            new SpaceRequest(SpaceUnit.TRACK, 1, 1, 5));
    dataSets()
        .allocate(
            AllocationRequest.of(name, DispositionStatus.NEW, NewDataSet.anywhere(attributes)))
        .release(Disposition.CATLG);
    Allocation held = dataSets().allocate(AllocationRequest.existing(name, DispositionStatus.SHR));
    allocations.put(ddName, held);
    dds.put(ddName, new DdAttributes(attributes.recfm(), 80, 800, false));
    for (String member : members) {
      String[] parts = member.split("=", 2);
      byte[] record = Ebcdic.encode(String.format(Locale.ROOT, "%-80s", parts[1]));
      try {
        new Library(held)
            .write(new MemberName(parts[0]), writer -> writer.write(record, 0, record.length));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }

  /** The members of a library, each as {@code A=text} of its records. */
  public List<String> members(String ddName) throws IOException {
    Library library = Library.of(this, ddName).orElseThrow();
    List<String> members = new ArrayList<>();
    for (Member member : library.members()) {
      List<String> lines = new ArrayList<>();
      library.read(
          member.name(),
          reader -> {
            while (reader.next()) {
              lines.add(
                  Ebcdic.decode(reader.array(), reader.offset(), reader.length()).stripTrailing());
            }
          });
      members.add(member.name() + "=" + String.join("/", lines));
    }
    return members;
  }

  /**
   * Runs a program in the step.
   *
   * @param registration makes it known
   * @return its condition code
   */
  public int run(Consumer<ProgramTable> registration, String name) throws IOException {
    ProgramTable table = new ProgramTable();
    registration.accept(table);
    return table.find(name).orElseThrow().run(this);
  }

  public RecordStep parameter(String text) {
    parameter = text;
    return this;
  }

  /** Gives a DD that is there a block size. */
  public RecordStep blksize(String ddName, int blksize) {
    dds.computeIfPresent(
        ddName,
        (name, before) ->
            new DdAttributes(before.recfm(), before.lrecl(), blksize, before.dummy()));
    return this;
  }

  /** A DD DUMMY. */
  public RecordStep dummy(String ddName) {
    dds.put(ddName, new DdAttributes(RecordFormat.NONE, 0, 0, true));
    return this;
  }

  /** Lets what is written to a DD fail when it is closed. */
  public RecordStep failsAtClose(String ddName) {
    failingAtClose.add(ddName);
    return this;
  }

  /** The attributes with which the program has opened an output. */
  public Optional<DdAttributes> opened(String ddName) {
    return Optional.ofNullable(opened.get(ddName));
  }

  /** The outputs that the program has closed, in that order. */
  public List<String> closed() {
    return closed;
  }

  /** What a DD holds now, as text without trailing blanks. */
  public List<String> lines(String ddName) {
    return records(ddName).stream().map(Ebcdic::decode).map(String::stripTrailing).toList();
  }

  /** What a DD holds now. */
  public List<byte[]> records(String ddName) {
    return records.getOrDefault(ddName, List.of());
  }

  public List<String> messages() {
    return messages;
  }

  /** The system's data sets. */
  public DataSets system() {
    return dataSets;
  }

  @Override
  public String parameter() {
    return parameter;
  }

  @Override
  public String stepName() {
    return "STEP1";
  }

  @Override
  public String procedureStepName() {
    return "";
  }

  @Override
  public Optional<DdAttributes> dd(String ddName) {
    return Optional.ofNullable(dds.get(ddName));
  }

  @Override
  public RecordReader openInput(String ddName) {
    if (!dds.containsKey(ddName)) {
      throw Abend.system(0x0C4, 4);
    }
    return new Reader(List.copyOf(records(ddName)).iterator());
  }

  @Override
  public RecordWriter openOutput(String ddName, DdAttributes wanted) {
    if (!dds.containsKey(ddName)) {
      throw Abend.system(0x0C4, 4);
    }
    DdAttributes given = dds.get(ddName);
    boolean known = given.recfm().kind() != RecordFormat.Kind.NONE;
    DdAttributes merged =
        new DdAttributes(
            known ? given.recfm() : wanted.recfm(),
            given.lrecl() != 0 ? given.lrecl() : wanted.lrecl(),
            wanted.blksize(),
            false);
    dds.put(ddName, merged);
    opened.put(ddName, wanted);
    List<byte[]> target = new ArrayList<>();
    records.put(ddName, target);
    return new Writer(ddName, target, merged);
  }

  @Override
  public Optional<DataSetName> dataSet(String ddName) {
    return Optional.empty();
  }

  @Override
  public void allocate(String ddName, Allocation held) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean free(String ddName) {
    return false;
  }

  @Override
  public OptionalInt call(String program, String calledWith) {
    return OptionalInt.empty();
  }

  @Override
  public UserDataSets dataSets() {
    return new UserDataSets(dataSets, requester());
  }

  @Override
  public Optional<Allocation> allocation(String ddName) {
    return Optional.ofNullable(allocations.get(ddName));
  }

  @Override
  public Allocation temporaryDataSet(AllocationRequest request) {
    return dataSets().allocate(request);
  }

  @Override
  public void writeToProgrammer(String message) {
    messages.add(message);
  }

  @Override
  public Requester requester() {
    return new Requester(TestUsers.environment("USER1"), "USER1A", 0x21);
  }

  @Override
  public <T> T serve(Service<T> service) throws IOException {
    return service.run();
  }

  @Override
  public Clock clock() {
    return CLOCK;
  }

  @Override
  public void close() {
    allocations.values().forEach(Allocation::close);
    database.close();
    try {
      devices.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reader extends WholeRecordReader {
    private final Iterator<byte[]> rest;

    Reader(Iterator<byte[]> rest) {
      this.rest = rest;
    }

    @Override
    protected byte @Nullable [] read() {
      return rest.hasNext() ? rest.next() : null;
    }
  }

  private final class Writer implements RecordWriter {
    private final String ddName;
    private final List<byte[]> target;
    private final DdAttributes attributes;

    Writer(String ddName, List<byte[]> target, DdAttributes attributes) {
      this.ddName = ddName;
      this.target = target;
      this.attributes = attributes;
    }

    @Override
    public int minimumLength() {
      return attributes.recfm().isFixed() ? attributes.lrecl() : 0;
    }

    @Override
    public int maximumLength() {
      int length = attributes.lrecl() == 0 ? 32_760 : attributes.lrecl();
      return attributes.recfm().isVariable() ? length - 4 : length;
    }

    @Override
    public void write(byte[] data, int offset, int length) {
      if (length < minimumLength() || length > maximumLength()) {
        throw new IllegalArgumentException("record of " + length + " bytes");
      }
      target.add(Arrays.copyOfRange(data, offset, offset + length));
    }

    @Override
    public void close() throws IOException {
      closed.add(ddName);
      if (failingAtClose.contains(ddName)) {
        throw new IOException(ddName);
      }
    }
  }
}
