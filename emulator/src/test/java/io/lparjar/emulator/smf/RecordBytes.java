package io.lparjar.emulator.smf;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.smf.SmfRecord;
import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A record as programs outside read it: by offsets, which are those of the manuals and not taken
 * from the tables that made it.
 *
 * @param bytes from the descriptor word on
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RecordBytes(byte[] bytes) {
  static RecordBytes of(SmfRecord record) {
    return new RecordBytes(record.toByteArray());
  }

  /** What a data set holds. */
  static List<RecordBytes> in(ZosEmulator system, String dataSet) {
    List<RecordBytes> records = new ArrayList<>();
    try (Allocation held =
            system
                .dataSets()
                .allocate(
                    system.requester(),
                    AllocationRequest.existing(new DataSetName(dataSet), DispositionStatus.SHR));
        RecordReader reader = held.openReader()) {
      while (reader.next()) {
        records.add(
            of(SmfRecord.read(reader.array(), reader.offset(), reader.length()).orElseThrow()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  /** Those of SYS1.MAN1, once all have been written, of one type. */
  static List<RecordBytes> recorded(ZosEmulator system, int type) {
    system.console().execute("I SMF");
    return in(system, "SYS1.MAN1").stream().filter(it -> it.number(5, 1) == type).toList();
  }

  long number(int offset, int length) {
    long value = 0;
    for (int i = offset; i < offset + length; i++) {
      value = (value << 8) | (bytes[i] & 0xFF);
    }
    return value;
  }

  String text(int offset, int length) {
    return Ebcdic.decode(bytes, offset, length);
  }

  String hex(int offset, int length) {
    return HexFormat.of()
        .withUpperCase()
        .formatHex(Arrays.copyOfRange(bytes, offset, offset + length));
  }

  /**
   * Offset of a section of type 119, 0 being the identification section; 0 when it is not there.
   */
  int section(int number) {
    return (int) number(28 + 8 * number, 4);
  }

  int sectionLength(int number) {
    return (int) number(32 + 8 * number, 2);
  }

  /** The text of a section of variable length. */
  String sectionText(int number) {
    return text(section(number), sectionLength(number));
  }
}
