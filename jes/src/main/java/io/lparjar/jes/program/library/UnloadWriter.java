package io.lparjar.jes.program.library;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes an unloaded partitioned data set: variable records whose first byte tells what follows.
 *
 * <pre>
 * H  LPARPDSU, record format (5), record length (5), block size (5), all EBCDIC
 * M  member name (8)
 * C  a piece of a record that goes on in the next
 * R  a record of the member, or its last piece
 * E  the end
 * </pre>
 */
final class UnloadWriter implements Closeable {
  static final String MAGIC = "LPARPDSU";

  private static final int LRECL = 27_990;
  private static final int BLKSIZE = 27_998;
  private static final int PIECE = 8_000;

  private final RecordWriter writer;
  private final byte[] piece = new byte[PIECE + 1];

  private UnloadWriter(RecordWriter writer) {
    this.writer = writer;
  }

  static UnloadWriter open(StepContext step, String ddName, DataSetAttributes attributes)
      throws IOException {
    DdAttributes wanted = new DdAttributes(RecordFormat.of("VB"), LRECL, BLKSIZE, false);
    UnloadWriter unload = new UnloadWriter(step.openOutput(ddName, wanted));
    unload.text(
        String.format(
            Locale.ROOT,
            "H%s%-5s%05d%05d",
            MAGIC,
            attributes.recfm(),
            attributes.lrecl(),
            attributes.blksize()));
    return unload;
  }

  void member(String name) throws IOException {
    text(String.format(Locale.ROOT, "M%-8s", name));
  }

  /** Writes all records of a member. */
  void records(RecordReader reader) throws IOException {
    while (reader.next()) {
      int at = 0;
      while (reader.length() - at > PIECE) {
        put('C', reader, at, PIECE);
        at += PIECE;
      }
      put('R', reader, at, reader.length() - at);
    }
  }

  private void put(char kind, RecordReader reader, int at, int length) throws IOException {
    piece[0] = Ebcdic.encode(String.valueOf(kind))[0];
    System.arraycopy(reader.array(), reader.offset() + at, piece, 1, length);
    writer.write(piece, 0, length + 1);
  }

  private void text(String text) throws IOException {
    byte[] record = Ebcdic.encode(text);
    writer.write(record, 0, record.length);
  }

  @Override
  public void close() throws IOException {
    text("E");
    writer.close();
  }
}
