package io.lparjar.jes.program;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;

/**
 * A print data set of a utility: text lines, each with its ANSI control character first, become
 * EBCDIC records; blank padded for fixed formats, cut at the record length.
 */
public final class Report implements Closeable {
  private final RecordWriter writer;

  private Report(RecordWriter writer) {
    this.writer = writer;
  }

  /** Opens a DD for print lines of RECFM=FBA where neither DD nor data set say otherwise. */
  public static Report open(StepContext step, String ddName, int lrecl) throws IOException {
    return new Report(
        step.openOutput(
            ddName, new StepContext.DdAttributes(RecordFormat.of("FBA"), lrecl, lrecl, false)));
  }

  /** Writes one line. */
  public void line(String text) throws IOException {
    int minimum = writer.minimumLength();
    String line =
        text.length() > writer.maximumLength()
            ? text.substring(0, writer.maximumLength())
            : text.length() < minimum
                ? String.format(Locale.ROOT, "%-" + minimum + "s", text)
                : text;
    byte[] record = Ebcdic.encode(line);
    writer.write(record, 0, record.length);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
