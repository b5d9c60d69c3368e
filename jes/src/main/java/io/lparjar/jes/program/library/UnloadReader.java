package io.lparjar.jes.program.library;

import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link UnloadWriter} wrote. */
final class UnloadReader implements Closeable {
  private static final Pattern HEADER =
      Pattern.compile(UnloadWriter.MAGIC + "([FVUBSAM]{1,4}) *(-?\\d{4,5})(\\d{5})");

  private final RecordReader reader;
  private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
  private boolean current;
  private String name = "";
  private WriteRequest request = WriteRequest.REPLACE;

  UnloadReader(RecordReader reader) {
    this.reader = reader;
  }

  /** Whether the data begins as such data does; to be asked first. */
  boolean isUnloaded() throws IOException {
    current = reader.next();
    Matcher header = HEADER.matcher(kind() == 'H' ? text() : "");
    current = header.matches() && reader.next();
    if (header.matches()) {
      request =
          WriteRequest.REPLACE.withDcb(
              RecordFormat.of(header.group(1)),
              Integer.parseInt(header.group(2)),
              Integer.parseInt(header.group(3)));
    }
    return header.matches();
  }

  /** A request to write records like those of the library that was unloaded. */
  WriteRequest likeUnloaded() {
    return request;
  }

  /** Moves to the next member, over what was not read of the one before. */
  boolean nextMember() throws IOException {
    while (kind() == 'R' || kind() == 'C') {
      current = reader.next();
    }
    if (kind() != 'M') {
      return false;
    }
    name = text().strip();
    current = reader.next();
    return true;
  }

  String memberName() {
    return name;
  }

  /** Copies the records of the member. */
  void copyTo(RecordWriter writer) throws IOException {
    while (kind() == 'R' || kind() == 'C') {
      pieces.write(reader.array(), reader.offset() + 1, reader.length() - 1);
      if (kind() == 'R') {
        writer.write(pieces.toByteArray(), 0, pieces.size());
        pieces.reset();
      }
      current = reader.next();
    }
  }

  private char kind() {
    return current && reader.length() > 0
        ? Ebcdic.decode(reader.array(), reader.offset(), 1).charAt(0)
        : ' ';
  }

  private String text() {
    return Ebcdic.decode(reader.array(), reader.offset() + 1, reader.length() - 1);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
