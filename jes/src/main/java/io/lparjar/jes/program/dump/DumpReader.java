package io.lparjar.jes.program.dump;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.security.saf.UserId;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link DumpWriter} wrote. What is damaged ends in a runtime exception. */
final class DumpReader implements Closeable {
  private final RecordReader reader;
  private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
  private boolean current;
  private boolean unread;

  DumpReader(RecordReader reader) {
    this.reader = reader;
  }

  /** Whether the data begins as a dump does; to be asked first. */
  boolean isDump() throws IOException {
    current = reader.next();
    boolean dump = kind() == 'H' && text().startsWith(DumpWriter.MAGIC);
    current = dump && reader.next();
    return dump;
  }

  /** Moves to the next data set, over what was not read of the one before. */
  boolean nextDataSet() throws IOException {
    if (unread) {
      current = reader.next();
    }
    while (current && !isDataSet() && kind() != 'E') {
      current = reader.next();
    }
    unread = isDataSet();
    return unread;
  }

  private boolean isDataSet() {
    return kind() == 'D' || isCluster();
  }

  /** Whether the data set is a VSAM cluster. */
  boolean isCluster() {
    return kind() == 'V';
  }

  /** How the cluster was defined. */
  ClusterDefinition cluster() {
    return ClusterCard.read(new ClusterCard.Columns(text()));
  }

  DataSetName name() {
    return new DataSetName(part(0, 44));
  }

  DataSetAttributes attributes() {
    return new DataSetAttributes(
        DataSetOrganization.valueOf(part(44, 46)),
        DataSetType.valueOf(part(46, 54)),
        RecordFormat.of(part(54, 59)),
        number(59, 64),
        number(64, 69),
        new SpaceRequest(
            SpaceUnit.valueOf(part(69, 85)), number(85, 93), number(93, 101), number(101, 109)));
  }

  /** Hands the records of the data set to {@code target}. */
  void copyTo(RecordTarget target) throws IOException {
    List<Member> directory = new ArrayList<>();
    unread = false;
    boolean more = reader.next();
    current = more;
    while (more) {
      switch (kind()) {
        case 'M' -> target.member(new MemberName(part(0, 8)));
        case 'N' -> target.slot(Long.parseLong(part(0, 16)));
        case 'C' -> pieces.write(reader.array(), reader.offset() + 1, reader.length() - 1);
        case 'R' -> record(target);
        case 'S' -> directory.add(statistics());
        case 'A' ->
            directory.add(
                new Member(
                    new MemberName(part(0, 8)),
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new MemberName(part(8, 16)))));
        default -> more = false;
      }
      if (more) {
        more = reader.next();
        current = more;
      }
    }
    if (!directory.isEmpty()) {
      target.directory(directory);
    }
  }

  private void record(RecordTarget target) throws IOException {
    if (pieces.size() == 0) {
      target.record(reader.array(), reader.offset() + 1, reader.length() - 1);
      return;
    }
    pieces.write(reader.array(), reader.offset() + 1, reader.length() - 1);
    target.record(pieces.toByteArray(), 0, pieces.size());
    pieces.reset();
  }

  private Member statistics() {
    return new Member(
        new MemberName(part(0, 8)),
        0,
        Optional.of(
            new IspfStatistics(
                number(8, 10),
                number(10, 12),
                LocalDate.parse(part(12, 22)),
                LocalDateTime.parse(part(22, 41)),
                number(41, 49),
                number(49, 57),
                number(57, 65),
                new UserId(part(65, 73)))),
        Optional.empty(),
        Optional.empty());
  }

  private char kind() {
    return current && reader.length() > 0
        ? Ebcdic.decode(reader.array(), reader.offset(), 1).charAt(0)
        : ' ';
  }

  private String text() {
    return Ebcdic.decode(reader.array(), reader.offset() + 1, reader.length() - 1);
  }

  private String part(int from, int to) {
    String text = text();
    return text.substring(Math.min(from, text.length()), Math.min(to, text.length())).strip();
  }

  private int number(int from, int to) {
    return Integer.parseInt(part(from, to));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
