package io.lparjar.jes.execution;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.spool.SystemMessages;
import io.lparjar.jes.subsystem.InternalReader;
import java.util.List;
import java.util.function.Supplier;

/** {@code SYSOUT=(A,INTRDR)}: what is written to it are jobs. */
record InternalReaderDd(Supplier<InternalReader> opener, String dataSetName, String subsystem)
    implements DdAllocation {
  private static final int OPEN_CONFLICT = 0x013;
  private static final int SPOOL_FOR_INPUT = 0xC0;
  private static final DdAttributes CARDS = new DdAttributes(RecordFormat.of("F"), 80, 80, false);

  @Override
  public List<String> allocated(String ddName) {
    return List.of(SystemMessage.ALLOCATED.with(subsystem, ddName));
  }

  @Override
  public DdAttributes attributes() {
    return CARDS;
  }

  @Override
  public RecordReader openReader() {
    throw Abend.system(OPEN_CONFLICT, SPOOL_FOR_INPUT);
  }

  @Override
  public RecordWriter openWriter(DdAttributes wanted) {
    return opener.get();
  }

  @Override
  public void release(StepEnd end, SystemMessages messages) {
    messages.write(SystemMessage.DISPOSITION.with(dataSetName, "SYSOUT"));
  }
}
