package io.lparjar.jes.program.sort;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.Closeable;
import java.io.IOException;

/** A data set that takes records in work form, padded or cut to its record length. */
final class RecordOutput implements Closeable {
  private final RecordWriter writer;
  private final DdAttributes attributes;
  private final boolean variable;
  private final byte pad;
  private long records;

  private RecordOutput(RecordWriter writer, DdAttributes attributes, boolean variable, byte pad) {
    this.writer = writer;
    this.attributes = attributes;
    this.variable = variable;
    this.pad = pad;
  }

  /**
   * Opens a DD.
   *
   * @param recfm for a data set that has none
   * @param lrecl for a data set that has none, with the descriptor word for V; 0 when not known
   * @param variable whether the records that come have a descriptor word
   * @param pad what short records of fixed length are filled with
   * @throws SortException when there is no such DD
   */
  static RecordOutput open(
      StepContext step, String ddName, RecordFormat recfm, int lrecl, boolean variable, byte pad)
      throws IOException {
    DdAttributes given =
        step.dd(ddName).orElseThrow(() -> new SortException(SortMessage.NOT_DEFINED, ddName));
    boolean known = given.recfm().kind() != RecordFormat.Kind.NONE;
    DdAttributes wanted =
        new DdAttributes(
            known ? given.recfm() : recfm,
            given.lrecl() != 0 ? given.lrecl() : lrecl,
            given.blksize(),
            false);
    RecordWriter writer = step.openOutput(ddName, wanted);
    DdAttributes opened = step.dd(ddName).filter(it -> it.blksize() > 0).orElse(wanted);
    return new RecordOutput(writer, opened, variable, pad);
  }

  /** What the data set is like, as far as it is known. */
  DdAttributes attributes() {
    return attributes;
  }

  long records() {
    return records;
  }

  void write(WorkRecord record) throws IOException {
    int start = variable ? WorkRecord.DESCRIPTOR : 0;
    int length = record.length();
    record.pad(start + writer.minimumLength(), pad);
    record.truncate(start + writer.maximumLength());
    writer.write(record.data(), start, record.length() - start);
    record.truncate(length);
    records++;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
