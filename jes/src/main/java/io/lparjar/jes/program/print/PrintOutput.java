package io.lparjar.jes.program.print;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * SYSUT2: print lines with control character and titles, or punched cards.
 *
 * <p>Records without fields are printed in groups of eight characters, twelve a line, and punched
 * as they are. [recalled]
 */
final class PrintOutput implements Closeable {
  private static final int PRINT_LENGTH = 121;
  private static final int CARD_LENGTH = 80;
  private static final int GROUP = 8;
  private static final int GROUPS_A_LINE = 12;
  private static final int SEQUENCE_AT = 72;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final PrintRequest request;
  private final RecordWriter writer;
  private final int width;
  private int lines;
  private int sequence;

  private PrintOutput(PrintRequest request, RecordWriter writer) {
    this.request = request;
    this.writer = writer;
    this.sequence = request.sequence();
    this.lines = request.linesAPage();
    this.width = writer.maximumLength() - (request.punches() ? 0 : 1);
  }

  static PrintOutput open(StepContext step, PrintRequest request) throws IOException {
    DdAttributes wanted =
        request.punches()
            ? new DdAttributes(RecordFormat.of("FB"), CARD_LENGTH, CARD_LENGTH, false)
            : new DdAttributes(RecordFormat.of("FBA"), PRINT_LENGTH, PRINT_LENGTH, false);
    return new PrintOutput(request, step.openOutput("SYSUT2", wanted));
  }

  /** Begins a member on a new page. */
  void member(String name) throws IOException {
    if (!request.punches() && !request.preformed()) {
      lines = request.linesAPage();
      line("MEMBER NAME  " + name);
    }
  }

  /** Shows the current record. */
  void record(RecordReader reader, List<PrintField> fields) throws IOException {
    if (request.preformed()) {
      write(Ebcdic.decode(reader.array(), reader.offset(), reader.length()));
    } else if (!fields.isEmpty()) {
      StringBuilder line = new StringBuilder();
      for (PrintField field : fields) {
        String text = field.show(reader.array(), reader.offset(), reader.length());
        int end = field.output() + text.length();
        while (line.length() < end) {
          line.append(' ');
        }
        line.replace(field.output(), end, text);
      }
      line(line.toString());
    } else {
      whole(reader);
    }
  }

  private void whole(RecordReader reader) throws IOException {
    String text =
        request.hexadecimal()
            ? HEX.formatHex(reader.array(), reader.offset(), reader.offset() + reader.length())
            : Ebcdic.decode(reader.array(), reader.offset(), reader.length());
    int piece = request.punches() ? width : GROUP * GROUPS_A_LINE;
    int at = 0;
    do {
      String part = text.substring(at, Math.min(text.length(), at + piece));
      line(request.punches() ? part : grouped(part));
      at += piece;
    } while (at < text.length());
  }

  private static String grouped(String text) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < text.length(); at += GROUP) {
      line.append(at == 0 ? "" : "  ").append(text, at, Math.min(text.length(), at + GROUP));
    }
    return line.toString();
  }

  private void line(String text) throws IOException {
    if (request.punches()) {
      punch(text);
      return;
    }
    if (lines >= request.linesAPage()) {
      lines = 0;
      char control = '1';
      for (String title : request.titles()) {
        print(control, title);
        control = ' ';
      }
      print(request.titles().isEmpty() ? '1' : request.control(), text);
    } else {
      print(request.control(), text);
    }
  }

  private void print(char control, String text) throws IOException {
    lines++;
    write(control + text.substring(0, Math.min(width, text.length())));
  }

  private void punch(String text) throws IOException {
    String card = text;
    if (sequence >= 0) {
      card =
          String.format(Locale.ROOT, "%-72s", text).substring(0, SEQUENCE_AT)
              + String.format(Locale.ROOT, "%08d", sequence);
      sequence += request.increment();
    }
    write(card);
  }

  private void write(String text) throws IOException {
    byte[] encoded = Ebcdic.encode(text);
    int length = Math.min(encoded.length, writer.maximumLength());
    byte[] record = Arrays.copyOf(encoded, Math.max(length, writer.minimumLength()));
    if (record.length > length) {
      Arrays.fill(record, length, record.length, Ebcdic.SPACE);
    }
    writer.write(record, 0, Math.max(length, writer.minimumLength()));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
