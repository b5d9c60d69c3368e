package io.lparjar.jes.spool;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.WholeRecordReader;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text lines in memory as EBCDIC records. */
public final class LineReader extends WholeRecordReader {
  private final Iterator<String> lines;

  public LineReader(List<String> lines) {
    this.lines = lines.iterator();
  }

  @Override
  protected byte @Nullable [] read() {
    return lines.hasNext() ? Ebcdic.encode(lines.next()) : null;
  }
}
