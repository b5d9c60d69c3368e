package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.TranslationTable;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What should come of a transfer, computed in the plainest way: whole records, no buffers.
 *
 * @param transfer the case
 * @param toNetwork translation of TYPE A
 * @param toFileSystem the same the other way
 */
record WireModel(TransferCase transfer, TranslationTable toNetwork, TranslationTable toFileSystem) {
  private static final byte BLANK = 0x40;

  /** The data that a client sends for records, in the code page of the network. */
  byte[] sent(List<byte[]> lines, Random random) {
    if (transfer.isFramed()) {
      return transfer.mode() == 'B'
          ? RfcFraming.blocks(lines, random)
          : framing().compressed(lines, random);
    }
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      wire.writeBytes(framed(line));
    }
    wire.writeBytes(end());
    return wire.toByteArray();
  }

  private RfcFraming framing() {
    return new RfcFraming(
        (byte) (transfer.type() == 'A' ? ' ' : transfer.type() == 'E' ? 0x40 : 0));
  }

  /** What a client got, in MODE B and C each record behind its length. */
  byte[] unframed(byte[] got) {
    if (!transfer.isFramed()) {
      return got;
    }
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    List<byte[]> read =
        transfer.mode() == 'B'
            ? RfcFraming.ofBlocks(got, new ArrayList<>())
            : framing().ofCompressed(got, new ArrayList<>());
    read.forEach(record -> records.writeBytes(withLength(record)));
    return records.toByteArray();
  }

  private static byte[] withLength(byte[] record) {
    return ByteBuffer.allocate(4 + record.length).putInt(record.length).put(record).array();
  }

  /** The records that the data set has then; null when it is not there. */
  @Nullable List<byte[]> stored(List<byte[]> lines) {
    List<byte[]> records = new ArrayList<>();
    if (transfer.isCut() && !transfer.isFramed()) {
      records.addAll(pieces(joined(lines)));
      return records;
    }
    for (byte[] line : lines) {
      List<byte[]> pieces = line.length == 0 ? ofEmpty(line) : pieces(line);
      if (pieces.size() > 1 && !transfer.isCut()) {
        switch (transfer.overflow()) {
          case WRAP -> {}
          case TRUNCATE -> pieces = pieces.subList(0, 1);
          case FAIL_AND_KEEP -> {
            return records;
          }
          case FAIL_AND_DELETE -> {
            return null;
          }
        }
      }
      pieces.forEach(piece -> records.add(padded(translated(piece, toFileSystem))));
    }
    return records;
  }

  /** There are no empty blocks. */
  private List<byte[]> ofEmpty(byte[] line) {
    return transfer.recfm().isUndefined() ? List.of() : List.of(line);
  }

  /** Whether a record was too long. */
  boolean overflows(List<byte[]> lines) {
    return !transfer.isCut() && lines.stream().anyMatch(line -> line.length > transfer.longest());
  }

  /** The data that a client gets for records; with RDWs, which only a stream has, none ends. */
  byte[] received(List<byte[]> records, boolean rdw, boolean trailingBlanks) {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    boolean words =
        transfer.isCut() && !transfer.isFramed() && transfer.recfm().isVariable() && rdw;
    boolean strip =
        transfer.type() == 'A'
            && transfer.structure() == 'F'
            && transfer.recfm().isFixed()
            && !trailingBlanks;
    for (byte[] record : records) {
      if (words) {
        int total = record.length + 4;
        wire.writeBytes(
            ByteBuffer.allocate(4).putInt(total > 32_760 ? total : total << 16).array());
      }
      byte[] data = translated(strip ? stripped(record) : record, toNetwork);
      wire.writeBytes(words ? data : framed(data));
    }
    wire.writeBytes(end());
    return wire.toByteArray();
  }

  private byte[] framed(byte[] line) {
    if (transfer.isFramed()) {
      return withLength(line);
    }
    if (transfer.structure() == 'R') {
      byte[] marked = new byte[2 * line.length + 2];
      int end = 0;
      for (byte value : line) {
        marked[end++] = value;
        if (value == -1) {
          marked[end++] = value;
        }
      }
      marked[end++] = -1;
      marked[end++] = 1;
      return Arrays.copyOf(marked, end);
    }
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    wire.writeBytes(line);
    switch (transfer.type()) {
      case 'A' -> wire.writeBytes(new byte[] {'\r', '\n'});
      case 'E' -> wire.write(0x15);
      default -> {}
    }
    return wire.toByteArray();
  }

  private byte[] end() {
    return transfer.structure() == 'R' && !transfer.isFramed() ? new byte[] {-1, 2} : new byte[0];
  }

  private List<byte[]> pieces(byte[] line) {
    List<byte[]> pieces = new ArrayList<>();
    int longest =
        transfer.isCut() && transfer.longest() > 32_756 && transfer.recfm().isSpanned()
            ? line.length
            : transfer.longest();
    for (int i = 0; i < line.length; i += longest) {
      byte[] piece = Arrays.copyOfRange(line, i, Math.min(line.length, i + longest));
      pieces.add(transfer.isCut() ? padded(piece) : piece);
    }
    return pieces;
  }

  private byte[] padded(byte[] record) {
    if (!transfer.recfm().isFixed() || record.length == transfer.lrecl()) {
      return record;
    }
    byte[] padded = Arrays.copyOf(record, transfer.lrecl());
    Arrays.fill(padded, record.length, padded.length, transfer.padding());
    return padded;
  }

  private byte[] translated(byte[] line, TranslationTable table) {
    if (transfer.type() != 'A') {
      return line;
    }
    byte[] target = new byte[line.length];
    for (int i = 0; i < line.length; i++) {
      target[i] = table.translate(line[i]);
    }
    return target;
  }

  private static byte[] stripped(byte[] record) {
    int end = record.length;
    while (end > 0 && record[end - 1] == BLANK) {
      end--;
    }
    return Arrays.copyOf(record, end);
  }

  private static byte[] joined(List<byte[]> records) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    records.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }
}
