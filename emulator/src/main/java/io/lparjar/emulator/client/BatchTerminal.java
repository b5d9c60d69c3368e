package io.lparjar.emulator.client;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.client.session.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** INPUT and OUTPUT of a job. A line longer than a record goes on in the next one. */
final class BatchTerminal implements Terminal {
  private final RecordReader input;
  private final RecordWriter output;

  BatchTerminal(RecordReader input, RecordWriter output) {
    this.input = input;
    this.output = output;
  }

  @Override
  public void show(String line) {
    try {
      int longest = Math.max(1, output.maximumLength());
      int begin = 0;
      do {
        int end = Math.min(line.length(), begin + longest);
        write(line.substring(begin, end));
        begin = end;
      } while (begin < line.length());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(String text) throws IOException {
    int missing = output.minimumLength() - text.length();
    byte[] record = Ebcdic.encode(missing > 0 ? text + " ".repeat(missing) : text);
    output.write(record, 0, record.length);
  }

  @Override
  public Optional<String> read() {
    try {
      return input.next()
          ? Optional.of(
              Ebcdic.decode(input.array(), input.offset(), input.length()).stripTrailing())
          : Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public boolean echoes() {
    return true;
  }
}
