package io.lparjar.jes.program.sort;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Closing;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.program.sort.SortControl.Technique;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One sort, merge or copy: records go through SKIPREC, INCLUDE, STOPAFT, INREC, the sort, SUM,
 * OUTREC and OUTFIL, in this order.
 */
final class SortRun implements Closeable {
  private final StepContext step;
  private final SortControl control;
  private final SortListing listing;
  private final List<String> inputs;
  private final Outfils outfils = new Outfils();
  private final List<RecordOutput> direct = new ArrayList<>();
  private final List<Closeable> opened = new ArrayList<>();
  private final WorkRecord held = new WorkRecord();
  private final WorkRecord work = new WorkRecord();
  private Optional<RecordOutput> sortout = Optional.empty();
  private Optional<RecordOutput> dropped = Optional.empty();
  private RecordFormat recfm = RecordFormat.NONE;
  private int reformatted;
  private int outputLength;
  private long in;
  private long out;
  private long taken;
  private int code;
  private String nothingWritten = "";
  private Optional<Receiver> receiver = Optional.empty();

  /** Takes records that a run has done with, in place of data sets. */
  @FunctionalInterface
  interface Receiver {
    void receive(WorkRecord record) throws IOException;
  }

  /**
   * Prepares a run.
   *
   * @param inputs DD names: SORTIN, of a merge one or more; not looked at for a join
   */
  SortRun(StepContext step, SortControl control, SortListing listing, List<String> inputs) {
    this.step = step;
    this.control = control;
    this.listing = listing;
    this.inputs = List.copyOf(inputs);
  }

  /** Records read. */
  long recordsIn() {
    return in;
  }

  /** What NULLOUT and NULLOFL make of the run: 0, 4 or 16. */
  int code() {
    return code;
  }

  /** What was said of outputs without records; empty when all have some. */
  String nothingWritten() {
    return nothingWritten;
  }

  /** Whether the records have descriptor words. Known once the run began. */
  boolean isVariable() {
    return recfm.isVariable();
  }

  /** Length of the records that it makes, a descriptor word counted; known once it began. */
  int recordLength() {
    return outputLength;
  }

  /** Runs, and hands each record to {@code to}. */
  void run(Receiver to) throws IOException {
    receiver = Optional.of(to);
    run(List.of());
  }

  /**
   * Runs, and writes to OUTFIL data sets and those named.
   *
   * @param outputDds such as SORTOUT, only those that no OUTFIL statement names
   */
  void run(List<String> outputDds) throws IOException {
    if (control.join().isPresent()) {
      listing.print(SortMessage.JOIN_TASK);
      try (JoinedRecords joined = JoinedRecords.open(step, control.join().get())) {
        run(joined, joined.attributes(), outputDds);
        listing.print(SortMessage.JOINED_COUNT, joined.count());
      }
      report();
      return;
    }
    for (String ddName : inputs) {
      if (step.dd(ddName).isEmpty()) {
        throw new SortException(SortMessage.NOT_DEFINED, ddName);
      }
    }
    DdAttributes input = SortInput.attributesOf(step, inputs.get(0));
    if (control.technique() == Technique.MERGE) {
      open(input, outputDds);
      describe(input);
      merge();
    } else {
      try (RecordReader reader = step.openInput(inputs.get(0))) {
        run(reader, input, outputDds);
      }
    }
    report();
  }

  /** Sorts or copies what a reader gives. */
  private void run(RecordReader reader, DdAttributes input, List<String> outputDds)
      throws IOException {
    open(input, outputDds);
    describe(input);
    if (control.technique() == Technique.SORT) {
      sort(reader, input);
    } else {
      read(reader, input, this::emit);
    }
  }

  private void open(DdAttributes input, List<String> outputDds) throws IOException {
    recfm = input.recfm();
    if (recfm.isUndefined()) {
      throw new SortException(SortMessage.RECORD_FORMAT, inputs.get(0));
    }
    reformatted = control.inrec().lengthOf(input.lrecl());
    outputLength = input.lrecl() == 0 ? 0 : control.outrec().lengthOf(reformatted);
    if (!isVariable() && input.lrecl() > 0 && control.key().end() > reformatted) {
      throw new SortException(SortMessage.FIELD_POSITION);
    }
    if (receiver.isPresent()) {
      return;
    }
    if (control.sum().keepsDropped()) {
      RecordOutput output =
          RecordOutput.open(step, "SORTXSUM", recfm, reformatted, isVariable(), (byte) 0);
      opened.add(output);
      dropped = Optional.of(output);
    }
    opened.add(outfils);
    for (Outfil outfil : control.outputs()) {
      outfils.open(step, outfil, recfm, outputLength);
    }
    sortout = outfils.sortout();
    for (String ddName : outputDds) {
      boolean named =
          control.outputs().stream().anyMatch(outfil -> outfil.ddNames().contains(ddName));
      if (named || (!control.outputs().isEmpty() && step.dd(ddName).isEmpty())) {
        continue;
      }
      RecordOutput output =
          RecordOutput.open(step, ddName, recfm, outputLength, isVariable(), (byte) 0);
      opened.add(output);
      direct.add(output);
      sortout = sortout.or(() -> Optional.of(output));
    }
  }

  private void describe(DdAttributes input) throws IOException {
    listing.print(
        SortMessage.RECORD_TYPE,
        isVariable() ? "V" : "F",
        isVariable() ? WorkRecord.DESCRIPTOR + 1 : 1);
    listing.print(SortMessage.ENVIRONMENT);
    if (control.join().isPresent()) {
      for (JoinControl.Side side : control.join().get().sides()) {
        listing.print(
            SortMessage.JOIN_INPUT,
            side.number() - 1,
            side.number(),
            side.ddName(),
            side.messageDd());
      }
      listing.print(SortMessage.JOINED_RECORDS, isVariable() ? "V" : "F", input.lrecl());
    } else {
      listing.print(
          SortMessage.INPUT,
          step.requester().jobName(),
          step.stepName(),
          step.procedureStepName(),
          input.lrecl(),
          input.blksize(),
          input.recfm());
    }
    if (sortout.isPresent()) {
      DdAttributes output = sortout.get().attributes();
      listing.print(SortMessage.OUTPUT, output.lrecl(), output.blksize(), output.recfm());
    }
  }

  /** Hands what is left of the input records to {@code to}. */
  private void read(RecordReader reader, DdAttributes attributes, Receiver to) throws IOException {
    boolean variable = isVariable();
    int fixed = variable || reformatted == 0 ? 0 : attributes.lrecl();
    WorkRecord record = new WorkRecord();
    while (taken < control.stopAfter() && reader.next()) {
      in++;
      if (in <= control.skip()) {
        continue;
      }
      record.read(reader, variable);
      record.pad(fixed, (byte) 0);
      if (!control.filter().holds(record)) {
        continue;
      }
      taken++;
      if (control.inrec() != Reformat.NONE) {
        control.inrec().apply(record);
        record.describe(variable);
        record.pad(variable ? 0 : reformatted, (byte) 0x40);
      }
      to.receive(record);
    }
  }

  private void sort(RecordReader reader, DdAttributes attributes) throws IOException {
    try (Sorter sorter = new Sorter(control.key(), step)) {
      long[] bytes = new long[1];
      read(
          reader,
          attributes,
          record -> {
            checkKey(record);
            bytes[0] += record.length();
            sorter.add(record);
          });
      try (Entries entries = sorter.sorted()) {
        summarize(entries);
      }
      if (sorter.runs() == 0) {
        listing.print(SortMessage.IN_MAIN_STORAGE);
      }
      listing.later(SortMessage.BYTES.with(bytes[0]));
    }
  }

  private void checkKey(WorkRecord record) {
    if (record.length() < control.key().end() && !control.shortAllowed()) {
      throw new SortException(SortMessage.SHORT_RECORD, record.length(), control.key().end());
    }
  }

  private void merge() throws IOException {
    List<Entries> sources = new ArrayList<>();
    for (String ddName : inputs) {
      DdAttributes attributes = step.dd(ddName).orElse(DdAttributes.NONE);
      sources.add(new OrderedInput(ddName, attributes));
    }
    try (Entries entries = new Merge(sources, control.key().length())) {
      summarize(entries);
    }
  }

  /** An input of a merge: its records with their keys. */
  private final class OrderedInput implements Entries {
    private final String ddName;
    private final int fixed;
    private final RecordReader reader;
    private final WorkRecord record = new WorkRecord();
    private final byte[] last = new byte[control.key().length()];
    private byte[] entry = new byte[256];
    private boolean any;

    OrderedInput(String ddName, DdAttributes attributes) throws IOException {
      this.ddName = ddName;
      this.fixed = isVariable() ? 0 : attributes.lrecl();
      this.reader = step.openInput(ddName);
    }

    @Override
    public boolean next() throws IOException {
      do {
        if (!reader.next()) {
          return false;
        }
        in++;
        record.read(reader, isVariable());
        record.pad(fixed, (byte) 0);
      } while (!control.filter().holds(record));
      control.inrec().apply(record);
      record.describe(isVariable());
      checkKey(record);
      int length = record.length();
      if (entry.length < keyLength() + length) {
        entry = new byte[2 * (keyLength() + length)];
      }
      control.key().write(record, entry, 0);
      record.truncate(length);
      if (any && Arrays.compareUnsigned(last, 0, last.length, entry, 0, last.length) > 0) {
        throw new SortException(SortMessage.OUT_OF_SEQUENCE, ddName);
      }
      any = true;
      System.arraycopy(entry, 0, last, 0, last.length);
      System.arraycopy(record.data(), 0, entry, keyLength(), length);
      return true;
    }

    @Override
    public byte[] array() {
      return entry;
    }

    @Override
    public int keyOffset() {
      return 0;
    }

    @Override
    public int keyLength() {
      return control.key().length();
    }

    @Override
    public int length() {
      return record.length();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  /** Carries out SUM over records in order. */
  private void summarize(Entries entries) throws IOException {
    if (!control.sum().active()) {
      while (entries.next()) {
        entries.copyTo(work);
        emit(work);
      }
      return;
    }
    byte[] key = new byte[entries.keyLength()];
    byte[] current = new byte[entries.keyLength()];
    boolean any = false;
    boolean overflow = false;
    while (entries.next()) {
      System.arraycopy(entries.array(), entries.keyOffset(), current, 0, current.length);
      entries.copyTo(work);
      if (any && control.key().same(key, current)) {
        if (control.sum().add(work, held)) {
          if (dropped.isPresent()) {
            dropped.get().write(work);
          }
          continue;
        }
        overflow = true;
      }
      if (any) {
        emit(held);
      }
      held.set(work);
      System.arraycopy(current, 0, key, 0, key.length);
      any = true;
    }
    if (any) {
      emit(held);
    }
    if (overflow) {
      listing.print(SortMessage.SUM_OVERFLOW);
    }
  }

  private void emit(WorkRecord record) throws IOException {
    if (control.outrec() != Reformat.NONE) {
      record.describe(isVariable());
      control.outrec().apply(record);
      record.describe(isVariable());
      record.pad(isVariable() ? 0 : outputLength, (byte) 0x40);
    }
    out++;
    if (receiver.isPresent()) {
      receiver.get().receive(record);
      return;
    }
    for (RecordOutput output : direct) {
      output.write(record);
    }
    outfils.write(record);
  }

  private void report() throws IOException {
    code = outfils.finish(listing);
    if (outfils.wroteNothing()) {
      nothingWritten = SortMessage.noDataRecords(code);
      listing.line(nothingWritten);
    }
    listing.print(SortMessage.INSERTED_DELETED, 0, in - out);
    listing.print(SortMessage.RECORDS, in, out);
    if (out == 0 && !direct.isEmpty()) {
      nothingWritten = SortMessage.noRecords(control.nullCode());
      listing.line(nothingWritten);
      code = Math.max(code, control.nullCode());
    }
    listing.printLater();
  }

  @Override
  public void close() throws IOException {
    Closing.all(opened);
  }
}
