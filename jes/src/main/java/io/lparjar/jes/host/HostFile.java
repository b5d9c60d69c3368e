package io.lparjar.jes.host;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.host.HostDd.Form;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Copies records between a DD and a host file. */
record HostFile(StepContext step, Path file) {
  private static final DdAttributes LINES =
      new DdAttributes(RecordFormat.of("VB"), 255, 27_998, false);
  private static final DdAttributes CARDS =
      new DdAttributes(RecordFormat.of("FB"), 80, 27_920, false);

  /** Fills the file with the records of a DD. */
  void fill(String ddName, Form form) throws IOException {
    try (RecordReader reader = step.openInput(ddName);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      while (reader.next()) {
        if (form == Form.BINARY) {
          out.write(reader.array(), reader.offset(), reader.length());
        } else {
          String line = Ebcdic.decode(reader.array(), reader.offset(), reader.length());
          out.write((line.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  /**
   * Writes what is in the file to a DD; lines that are too long for it are cut. Bytes that are not
   * UTF-8 become substitutes: the text is mostly for people.
   */
  void empty(String ddName, Form form) throws IOException {
    if (form == Form.BINARY) {
      emptyBinary(ddName);
      return;
    }
    try (RecordWriter writer = step.openOutput(ddName, LINES);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      int minimum = Math.max(1, writer.minimumLength());
      for (String line = lines.readLine(); line != null; ) {
        String cut = line.substring(0, Math.min(line.length(), writer.maximumLength()));
        byte[] record = Ebcdic.encode(String.format(Locale.ROOT, "%-" + minimum + "s", cut));
        writer.write(record, 0, record.length);
        line = lines.readLine();
      }
    }
  }

  /** The last record is filled with zeros where the record format wants a longer one. */
  private void emptyBinary(String ddName) throws IOException {
    try (RecordWriter writer = step.openOutput(ddName, CARDS);
        InputStream in = Files.newInputStream(file)) {
      int longest = writer.maximumLength();
      for (byte[] piece = in.readNBytes(longest); piece.length > 0; ) {
        int length = Math.max(piece.length, writer.minimumLength());
        writer.write(Arrays.copyOf(piece, length), 0, length);
        piece = in.readNBytes(longest);
      }
    }
  }
}
