package io.lparjar.jes.program.generate;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.UserDataSets;
import io.lparjar.jes.spool.LineReader;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A step whose data sets are lists of lines. */
final class FakeStep implements StepContext {
  private final Map<String, DdAttributes> dds = new HashMap<>();
  private final Map<String, List<String>> lines = new HashMap<>();
  private final Map<String, DdAttributes> opened = new HashMap<>();
  private final List<String> messages = new ArrayList<>();

  FakeStep dd(String ddName, String recfm, int lrecl, int blksize, String... records) {
    dds.put(ddName, new DdAttributes(RecordFormat.of(recfm), lrecl, blksize, false));
    lines.put(ddName, new ArrayList<>(List.of(records)));
    return this;
  }

  FakeStep dummy(String ddName) {
    dds.put(ddName, new DdAttributes(RecordFormat.NONE, 0, 0, true));
    lines.put(ddName, new ArrayList<>());
    return this;
  }

  List<String> lines(String ddName) {
    return lines.getOrDefault(ddName, List.of());
  }

  Optional<DdAttributes> opened(String ddName) {
    return Optional.ofNullable(opened.get(ddName));
  }

  List<String> messages() {
    return messages;
  }

  @Override
  public String parameter() {
    return "";
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
    return new LineReader(lines(ddName));
  }

  @Override
  public RecordWriter openOutput(String ddName, DdAttributes wanted) {
    opened.put(ddName, wanted);
    return new Lines(lines.computeIfAbsent(ddName, key -> new ArrayList<>()), wanted);
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
    throw new UnsupportedOperationException("data sets by name");
  }

  @Override
  public Optional<Allocation> allocation(String ddName) {
    return Optional.empty();
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
    throw new UnsupportedOperationException("address space");
  }

  @Override
  public <T> T serve(Service<T> service) throws IOException {
    return service.run();
  }

  @Override
  public Clock clock() {
    return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  }

  private record Lines(List<String> lines, DdAttributes attributes) implements RecordWriter {
    @Override
    public int minimumLength() {
      return attributes.recfm().isFixed() ? attributes.lrecl() : 0;
    }

    @Override
    public int maximumLength() {
      return attributes.lrecl();
    }

    @Override
    public void write(byte[] data, int offset, int length) {
      lines.add(Ebcdic.decode(data, offset, length));
    }

    @Override
    public void close() {}
  }
}
