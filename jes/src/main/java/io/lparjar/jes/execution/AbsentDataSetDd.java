package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.record.Records;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.spool.SystemMessages;
import java.util.List;

/**
 * An old data set on a volume that the DD statement names, and where it is not: the volume is
 * allocated without a look, and only OPEN finds out.
 *
 * @param tape whether the volume is a tape, whose label has another name
 * @param deletes whether it was to be deleted at the end of the step
 */
record AbsentDataSetDd(DataSetName name, String volume, boolean tape, boolean deletes)
    implements DdAllocation {

  @Override
  public List<String> allocated(String ddName) {
    return List.of(SystemMessage.ALLOCATED.with(DeviceNumber.of(volume), ddName));
  }

  /** Attributes that any program goes on to OPEN with. */
  @Override
  public DdAttributes attributes() {
    return new DdAttributes(RecordFormat.of("U"), 0, Records.MAXIMUM_LENGTH, false);
  }

  @Override
  public RecordReader openReader() {
    throw DataSetException.of(Reason.NOT_FOUND, name);
  }

  @Override
  public RecordWriter openWriter(DdAttributes wanted) {
    throw DataSetException.of(Reason.NOT_FOUND, name);
  }

  @Override
  public String place(DataSetException failure) {
    return "," + DeviceNumber.of(volume) + "," + volume + "," + name;
  }

  @Override
  public void release(StepEnd end, SystemMessages messages) {
    messages.write(
        deletes && end != StepEnd.NOT_EXECUTED
            ? SystemMessage.DISPOSITION_FAILED.with(name, "NOT DELETED 8")
            : SystemMessage.DISPOSITION.with(name, "KEPT"));
    messages.write(SystemMessage.DISPOSITION_VOLUME.with(volume, ""));
  }
}
