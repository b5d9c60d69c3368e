package io.lparjar.jes.execution;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.spool.Printing;
import io.lparjar.jes.spool.Spool;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.spool.SpoolWriter;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.spool.SystemMessages;
import io.lparjar.jes.store.StoredJob;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SYSOUT data set. What is written each time it is opened follows what was written before; it is
 * complete when its step ends. One that was never opened leaves nothing. [inferred]
 */
final class SysoutDd implements DdAllocation {
  private static final int OPEN_CONFLICT = 0x013;
  private static final int SPOOL_FOR_INPUT = 0xC0;
  private static final RecordFormat UNKNOWN = RecordFormat.of("VB");
  private static final int UNKNOWN_LRECL = 137;

  private final StoredJob job;
  private final JobOutput output;
  private final Spool spool;
  private final SysoutName name;
  private final DdAttributes given;
  private @Nullable SpoolWriter writer;
  private RecordFormat recfm = UNKNOWN;
  private int lrecl = UNKNOWN_LRECL;

  /**
   * The parts of a SYSOUT data set's identity.
   *
   * @param key JES data set key
   * @param last last qualifier, {@code ?} when the DD has no {@code DSN=&&name}
   * @param stepName job step
   * @param procedureStep procedure step, or empty
   * @param ddName DD name
   * @param sysoutClass class
   * @param hold whether a statement holds it
   * @param printing how it is to be printed
   */
  record SysoutName(
      int key,
      String last,
      String stepName,
      String procedureStep,
      String ddName,
      char sysoutClass,
      boolean hold,
      Printing printing) {}

  SysoutDd(StoredJob job, JobOutput output, Spool spool, SysoutName name, DdAttributes given) {
    this.job = job;
    this.output = output;
    this.spool = spool;
    this.name = name;
    this.given = given;
  }

  @Override
  public List<String> allocated(String ddName) {
    return List.of(SystemMessage.ALLOCATED.with(output.subsystem(), ddName));
  }

  @Override
  public DdAttributes attributes() {
    return given;
  }

  @Override
  public RecordReader openReader() {
    throw Abend.system(OPEN_CONFLICT, SPOOL_FOR_INPUT);
  }

  @Override
  public RecordWriter openWriter(DdAttributes wanted) throws IOException {
    if (writer == null) {
      if (wanted.recfm().kind() != RecordFormat.Kind.NONE) {
        recfm = wanted.recfm();
      }
      if (wanted.lrecl() > 0) {
        lrecl = wanted.lrecl();
      } else if (wanted.blksize() > 0) {
        lrecl = wanted.blksize();
      }
      writer = spool.openWriter(job.id(), name.key(), recfm, lrecl);
    }
    return new Shared(writer);
  }

  @Override
  public void release(StepEnd end, SystemMessages messages) throws IOException {
    String dataSetName = JobOutput.nameOf(job, name.key(), name.last());
    messages.write(SystemMessage.DISPOSITION.with(dataSetName, "SYSOUT"));
    if (writer == null) {
      return;
    }
    writer.close();
    output.add(
        new SpoolDataSet(
            job.id(),
            name.key(),
            dataSetName,
            name.stepName(),
            name.procedureStep(),
            name.sysoutClass(),
            name.ddName(),
            recfm,
            lrecl,
            writer.bytes(),
            name.hold() || output.isHeld(name.sysoutClass()),
            name.printing()),
        writer.records());
  }

  /** What a program gets: closing leaves the data set open for the next time. */
  private record Shared(SpoolWriter writer) implements RecordWriter {
    @Override
    public int minimumLength() {
      return writer.minimumLength();
    }

    @Override
    public int maximumLength() {
      return writer.maximumLength();
    }

    @Override
    public void write(byte[] data, int offset, int length) throws IOException {
      writer.write(data, offset, length);
    }

    @Override
    public void close() {}
  }
}
