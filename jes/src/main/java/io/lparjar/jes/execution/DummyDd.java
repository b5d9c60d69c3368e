package io.lparjar.jes.execution;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.spool.LineReader;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.spool.SystemMessages;
import java.util.List;

/** DD DUMMY: at its end when read, and swallowing what is written. */
record DummyDd(DdAttributes given) implements DdAllocation {

  @Override
  public List<String> allocated(String ddName) {
    return List.of(SystemMessage.ALLOCATED.with("DMY", ddName));
  }

  @Override
  public DdAttributes attributes() {
    return new DdAttributes(given.recfm(), given.lrecl(), given.blksize(), true);
  }

  @Override
  public RecordReader openReader() {
    return new LineReader(List.of());
  }

  @Override
  public RecordWriter openWriter(DdAttributes wanted) {
    return new Swallowing(
        wanted.recfm().isFixed() ? wanted.lrecl() : 0, maximumOf(wanted.recfm(), wanted.lrecl()));
  }

  @Override
  public void release(StepEnd end, SystemMessages messages) {}

  private static int maximumOf(RecordFormat recfm, int lrecl) {
    return lrecl == 0 ? 32_760 : recfm.isVariable() ? lrecl - 4 : lrecl;
  }

  private record Swallowing(int minimumLength, int maximumLength) implements RecordWriter {
    @Override
    public void write(byte[] data, int offset, int length) {}

    @Override
    public void close() {}
  }
}
