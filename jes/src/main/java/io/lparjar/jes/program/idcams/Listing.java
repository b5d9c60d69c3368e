package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What IDCAMS prints: lines with an ANSI control character first, in pages of {@value #DEPTH}
 * lines, where a line after one or two empty ones counts for two or three. [seen]
 */
final class Listing implements Closeable {
  private static final int DEPTH = 53;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MM/dd/yy", Locale.ROOT);
  private static final DdAttributes PRINT =
      new DdAttributes(RecordFormat.of("VBA"), 125, 629, false);

  private final RecordWriter writer;
  private final LocalDateTime started;
  private String heading = "";
  private int page;
  private int lines = DEPTH;

  private Listing(RecordWriter writer, LocalDateTime started) {
    this.writer = writer;
    this.started = started;
  }

  /** Opens a DD for print lines. */
  static Listing open(StepContext step, String ddName) throws IOException {
    return new Listing(step.openOutput(ddName, PRINT), LocalDateTime.now(step.clock()));
  }

  /** Prints a line, on a new page when this one is full. */
  void line(String text) throws IOException {
    int depth = depthOf(text.charAt(0));
    if (lines + depth > DEPTH) {
      newPage();
      write(page > 1 ? "0" + text.substring(1) : text);
      lines += page > 1 ? 2 : depth;
    } else {
      write(text);
      lines += depth;
    }
  }

  void message(IdcamsMessage message, Object... parts) throws IOException {
    line(message.with(parts));
  }

  /**
   * Begins a new page.
   *
   * @param text second line of this and the pages after it, or empty
   */
  void newPage(String text) throws IOException {
    heading = text;
    newPage();
  }

  /** Has the pages to come begin without a second line. */
  void clearHeading() {
    heading = "";
  }

  private void newPage() throws IOException {
    page++;
    write(IdcamsMessage.TITLE.with("", TIME.format(started), DATE.format(started), page));
    lines = 1;
    if (!heading.isEmpty()) {
      write(heading);
      lines += depthOf(heading.charAt(0));
    }
  }

  private void write(String text) throws IOException {
    int length = Math.min(text.length(), writer.maximumLength());
    String line = text.length() > length ? text.substring(0, length) : text;
    byte[] record =
        Ebcdic.encode(
            line.length() < writer.minimumLength()
                ? String.format(Locale.ROOT, "%-" + writer.minimumLength() + "s", line)
                : line);
    writer.write(record, 0, record.length);
  }

  private static int depthOf(char control) {
    return switch (control) {
      case '0' -> 2;
      case '-' -> 3;
      default -> 1;
    };
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
