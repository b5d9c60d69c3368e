package io.lparjar.datasets.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeviceBlockReaderTest {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          F,   2,  2,  'C1C2;C3C4',        'C1C2;C3C4'
          FB,  2,  4,  'C1C2;C3C4;C5C6',   'C1C2C3C4;C5C6'
          V,   9,  13, 'C1C2;C3',          '000A00000006 0000C1C2;000900000005 0000C3'
          VB,  9,  15, 'C1C2;C3',          '000F0000 00060000C1C2 00050000C3'
          VB,  9,  14, 'C1C2;C3',          '000A0000 00060000C1C2;00090000 00050000C3'
          VB,  9,  13, ';',                '000C0000 00040000 00040000'
          VBS, 84, 12, 'C1C2C3C4C5',       '000C0000 00080100C1C2C3C4;00090000 00050200C5'
          VS,  84, 20, 'C1C2;C3',          '000A0000 00060000C1C2;00090000 00050000C3'
          """)
  void blocksHaveTheirDescriptorWords(
      String recfm, int lrecl, int blksize, String records, String blocks) throws IOException {
    DataSetAttributes attributes = attributes(recfm, lrecl, blksize);

    assertThat(blocks(attributes, stored(attributes, records.split(";", -1))))
        .isEqualTo(blocks.replace(" ", ""));
  }

  @Test
  void emptyDataSetHasNoBlock() throws IOException {
    assertThat(blocks(attributes("VB", 84, 27_998), new byte[0])).isEmpty();
  }

  @Test
  void longestBlocksOfManyRecordsHoldAllOfThem() throws IOException {
    DataSetAttributes attributes = attributes("VBS", 32_760, 32_760);
    String[] records = new String[200];
    Arrays.fill(records, "C1".repeat(1_000));

    String blocks = blocks(attributes, stored(attributes, records));

    assertThat(blocks.split(";", -1))
        .allSatisfy(block -> assertThat(block.length()).isLessThan(65_521));
    assertThat(blocks.chars().filter(c -> c == 'C').count()).isGreaterThanOrEqualTo(200_000);
  }

  @Test
  void bytesThatAreNoRecordsAreRefused() {
    assertThatThrownBy(() -> blocks(attributes("VB", 84, 27_998), HEX.parseHex("00090000C1")))
        .isInstanceOf(RecordException.class);
  }

  private static byte[] stored(DataSetAttributes attributes, String... records) throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (RecordWriter writer = Records.writer(attributes, Channels.newChannel(stored))) {
      for (String record : records) {
        byte[] bytes = HEX.parseHex(record);
        writer.write(bytes, 0, bytes.length);
      }
    }
    return stored.toByteArray();
  }

  private static String blocks(DataSetAttributes attributes, byte[] stored) throws IOException {
    StringJoiner blocks = new StringJoiner(";");
    try (RecordReader reader = new DeviceBlockReader(attributes, new Bytes(stored))) {
      while (reader.next()) {
        blocks.add(
            HEX.formatHex(reader.array(), reader.offset(), reader.offset() + reader.length()));
      }
    }
    return blocks.toString();
  }

  private static DataSetAttributes attributes(String recfm, int lrecl, int blksize) {
    return new DataSetAttributes(
        DataSetOrganization.PS,
        DataSetType.BASIC,
        RecordFormat.of(recfm),
        lrecl,
        blksize,
        new SpaceRequest(SpaceUnit.TRACK, 1, 1, 0));
  }
}
