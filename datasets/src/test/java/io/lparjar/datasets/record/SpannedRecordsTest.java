package io.lparjar.datasets.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.RecordFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SpannedRecordsTest {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final ByteArrayOutputStream stored = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          VBS, 84,  100, 'C1C2;C3',      00060000C1C2 00050000C3
          VBS, 84,  100, ';C1;',         00040000 00050000C1 00040000
          VBS, 84,  12,  'C1C2C3C4',     00080000C1C2C3C4
          VBS, 84,  12,  'C1C2C3C4C5',   00080100C1C2C3C4 00050200C5
          VBS, 84,  9,   'C1C2C3',       00050100C1 00050300C2 00050200C3
          VBS, 84,  16,  'C1C2C3;C4C5',  00070000C1C2C3 00050100C4 00050200C5
          VBS, 84,  15,  'C1C2C3;C4C5',  00070000C1C2C3 00060000C4C5
          VS,  84,  20,  'C1C2;C3',      00060000C1C2 00050000C3
          VS,  84,  9,   'C1C2',         00050100C1 00050200C2
          """)
  void segmentsFillTheirBlocks(String recfm, int lrecl, int blksize, String records, String hex)
      throws IOException {
    write(recfm, lrecl, blksize, Stream.of(records.split(";", -1)).map(HEX::parseHex).toList());

    assertThat(HEX.formatHex(stored.toByteArray())).isEqualTo(hex.replace(" ", ""));
  }

  static Stream<Arguments> formatsAndLengths() {
    return Stream.of("VS", "VBS", "VBSA")
        .flatMap(
            recfm ->
                Stream.of(5, 80, 32_756, 32_760, DataSetAttributes.LRECL_X)
                    .flatMap(
                        lrecl ->
                            Stream.of(9, 10, 80, 27_998, 32_760)
                                .map(blksize -> Arguments.of(recfm, lrecl, blksize))));
  }

  @ParameterizedTest
  @MethodSource("formatsAndLengths")
  void recordsOfAllLengthsAreReadAsWritten(String recfm, int lrecl, int blksize)
      throws IOException {
    int longest = lrecl == DataSetAttributes.LRECL_X ? 200_000 : lrecl - 4;
    List<byte[]> records = records(longest, blksize);
    write(recfm, lrecl, blksize, records);

    assertThat(read(recfm, lrecl, blksize)).containsExactlyElementsOf(records);
  }

  @ParameterizedTest
  @CsvSource({"80, 76", "32760, 32756", "32768, 16776188"})
  void theLongestRecordDependsOnTheRecordLengthNotOnTheBlock(int lrecl, int longest) {
    try (RecordWriter writer = writer("VBS", lrecl, 100)) {
      assertThat(writer.maximumLength()).isEqualTo(longest);
      assertThatThrownBy(() -> writer.write(new byte[longest + 1], 0, longest + 1))
          .isInstanceOf(RecordException.class);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThat(stored.size()).isZero();
  }

  @Test
  void aRecordOfTheGreatestLengthIsReadAsWritten() throws IOException {
    byte[] longest = new byte[Records.MAXIMUM_SPANNED_LENGTH - 4];
    longest[0] = 1;
    longest[longest.length - 1] = 2;
    write("VBS", DataSetAttributes.LRECL_X, 27_998, List.of(longest));

    assertThat(read("VBS", DataSetAttributes.LRECL_X, 27_998)).containsExactly(longest);
  }

  @ParameterizedTest
  @CsvSource({
    "000502, too short for a word",
    "00030000, length 3",
    "00050400C1, code 4",
    "00050001C1, fourth byte",
    "00060000C1, segment cut off",
    "00050200C1, last segment without a first",
    "00050300C1, middle segment without a first",
    "00050100C1, first segment without a last",
    "00050100C100050000C1, whole record where a segment should go on",
    "00050100C100050100C1, first segment where a segment should go on"
  })
  void damagedSegmentsAreAnError(String hex, String why) {
    assertThatThrownBy(
            () -> {
              RecordReader reader =
                  Records.reader(RecordFormat.of("VBS"), 80, 84, Bytes.ofHex("00050000C1" + hex));
              assertThat(reader.next()).isTrue();
              reader.next();
            })
        .as(why)
        .isInstanceOf(RecordException.class);
  }

  @ParameterizedTest
  @CsvSource({"80, 8", "3, 100", "32761, 100"})
  void aWriterNeedsLengthsThatDo(int lrecl, int blksize) {
    assertThatThrownBy(() -> writer("VBS", lrecl, blksize))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Some of each length near the limits, and of lengths that repeat from run to run. */
  private static List<byte[]> records(int longest, int blksize) {
    Random random = new Random(31L * longest + blksize);
    List<byte[]> records = new ArrayList<>();
    int most = blksize < 100 ? Math.min(longest, 1_000) : longest;
    for (int length : new int[] {0, 1, most, 0, most - 1, 1}) {
      records.add(bytes(random, Math.max(0, length)));
    }
    for (int i = 0; i < 20; i++) {
      records.add(bytes(random, random.nextInt(most + 1)));
    }
    return records;
  }

  private static byte[] bytes(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private RecordWriter writer(String recfm, int lrecl, int blksize) {
    return Records.writer(RecordFormat.of(recfm), lrecl, blksize, Channels.newChannel(stored));
  }

  private void write(String recfm, int lrecl, int blksize, List<byte[]> records)
      throws IOException {
    try (RecordWriter writer = writer(recfm, lrecl, blksize)) {
      for (byte[] data : records) {
        writer.write(data, 0, data.length);
      }
    }
  }

  private List<byte[]> read(String recfm, int lrecl, int blksize) throws IOException {
    List<byte[]> records = new ArrayList<>();
    try (RecordReader reader =
        Records.reader(RecordFormat.of(recfm), lrecl, blksize, new Bytes(stored.toByteArray()))) {
      while (reader.next()) {
        int begin = reader.offset();
        records.add(Arrays.copyOfRange(reader.array(), begin, begin + reader.length()));
      }
    }
    return records;
  }
}
