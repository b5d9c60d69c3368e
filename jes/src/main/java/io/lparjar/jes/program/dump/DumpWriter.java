package io.lparjar.jes.program.dump;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.Closeable;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes a dump: variable records whose first byte tells what follows, text in EBCDIC.
 *
 * <pre>
 * H  LPARDUMP
 * D  name (44), organization (2), type (8), record format (5), record length (5), block size (5),
 *    space unit (16), primary (8), secondary (8), directory blocks (8)
 * V  a VSAM cluster: name (44), type (10), key length (5), key offset (5), average and maximum
 *    record length (5, 5), control interval (5), free space (3, 3), share options (1, 1), options
 *    (40), space unit (16), primary (8), secondary (8), names of the components (44 each)
 * N  slot (16) of the record that follows, in a cluster that has slots
 * M  member name (8): the records that follow are its
 * C  a piece of a record that goes on in the next
 * R  a record, or its last piece
 * S  member name (8), ISPF version (2), modification (2), created (10), changed (19), size (8),
 *    initial size (8), modified (8), user (8)
 * A  alias (8), member name (8)
 * E  the end
 * </pre>
 */
final class DumpWriter implements RecordTarget, Closeable {
  static final String MAGIC = "LPARDUMP";

  private static final int LRECL = 27_990;
  private static final int BLKSIZE = 27_998;
  private static final int LONGEST_PIECE = 8_000;

  private static final DateTimeFormatter CHANGED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private static final byte PIECE = Ebcdic.encode("C")[0];
  private static final byte RECORD = Ebcdic.encode("R")[0];

  private final RecordWriter writer;
  private final byte[] piece;

  private DumpWriter(RecordWriter writer) {
    this.writer = writer;
    this.piece = new byte[Math.min(LONGEST_PIECE, writer.maximumLength() - 1) + 1];
  }

  static DumpWriter open(StepContext step, String ddName) throws IOException {
    DumpWriter dump =
        new DumpWriter(
            step.openOutput(
                ddName, new DdAttributes(RecordFormat.of("VB"), LRECL, BLKSIZE, false)));
    dump.text("H" + MAGIC);
    return dump;
  }

  /** The records that follow are those of a data set. */
  void dataSet(CatalogEntry entry) throws IOException {
    DataSetAttributes attributes = entry.attributes();
    SpaceRequest space = attributes.space();
    text(
        String.format(
            Locale.ROOT,
            "D%-44s%-2s%-8s%-5s%05d%05d%-16s%08d%08d%08d",
            entry.name(),
            attributes.dsorg().name(),
            attributes.type().name(),
            attributes.recfm(),
            attributes.lrecl(),
            attributes.blksize(),
            space.unit().name(),
            space.primary(),
            space.secondary(),
            space.directoryBlocks()));
  }

  /** The records that follow are those of a VSAM cluster. */
  void cluster(ClusterDefinition definition) throws IOException {
    text("V" + ClusterCard.write(definition));
  }

  @Override
  public void slot(long number) throws IOException {
    text(String.format(Locale.ROOT, "N%016d", number));
  }

  @Override
  public void member(MemberName name) throws IOException {
    text(String.format(Locale.ROOT, "M%-8s", name));
  }

  @Override
  public void record(byte[] data, int offset, int length) throws IOException {
    int at = 0;
    int most = piece.length - 1;
    while (length - at > most) {
      put(PIECE, data, offset + at, most);
      at += most;
    }
    put(RECORD, data, offset + at, length - at);
  }

  @Override
  public void directory(List<Member> entries) throws IOException {
    for (Member member : entries) {
      if (member.isAlias()) {
        text(
            String.format(
                Locale.ROOT, "A%-8s%-8s", member.name(), member.aliasOf().orElse(member.name())));
      } else if (member.statistics().isPresent()) {
        text(statistics(member.name(), member.statistics().get()));
      }
    }
  }

  private static String statistics(MemberName name, IspfStatistics statistics) {
    return String.format(
        Locale.ROOT,
        "S%-8s%02d%02d%-10s%-19s%08d%08d%08d%-8s",
        name,
        statistics.version(),
        statistics.modification(),
        statistics.created(),
        CHANGED.format(statistics.changed()),
        statistics.size(),
        statistics.initial(),
        statistics.modified(),
        statistics.userId());
  }

  private void put(byte kind, byte[] data, int offset, int length) throws IOException {
    piece[0] = kind;
    System.arraycopy(data, offset, piece, 1, length);
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
