package io.lparjar.datasets.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.attribute.RecordFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordsTest {
  /** More than any buffer holds, so that records lie across its border. */
  private static final int MUCH = 300_000;

  private final ByteArrayOutputStream stored = new ByteArrayOutputStream();

  static Stream<Arguments> formatsAndLengths() {
    return Stream.of("F", "FB", "FBS", "FBA", "V", "VB", "VBM", "U")
        .flatMap(
            recfm ->
                Stream.of(1, 5, 79, 80, 133, 4096, 27_998, 32_759, 32_760)
                    .filter(lrecl -> !recfm.startsWith("V") || lrecl > 4)
                    .map(lrecl -> Arguments.of(recfm, lrecl)));
  }

  @ParameterizedTest
  @MethodSource("formatsAndLengths")
  void longestRecordsAreReadAsWritten(String recfm, int length) throws IOException {
    RecordWriter writer = writer(recfm, length, length);
    List<byte[]> records = records(writer.maximumLength(), writer.maximumLength());
    write(writer, records);
    assertThat(read(recfm, length, length)).containsExactlyElementsOf(records);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 80, 256, 32_760})
  void variableRecordsOfAnyLengthAreReadAsWritten(int lrecl) throws IOException {
    RecordWriter writer = writer("VB", lrecl, 32_760);
    List<byte[]> records = records(0, lrecl - 4);
    write(writer, records);
    assertThat(read("VB", lrecl, 32_760)).containsExactlyElementsOf(records);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FB", "VB", "U", "NONE"})
  void emptyContentHasNoRecords(String recfm) throws IOException {
    RecordReader reader = Records.reader(RecordFormat.of(recfm), 80, 800, Bytes.of());
    assertThat(reader.next()).isFalse();
    assertThat(reader.next()).isFalse();
    assertThat(reader.length()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FB", "VB", "U"})
  void nothingWrittenLeavesNothing(String recfm) throws IOException {
    write(writer(recfm, 80, 800), List.of());
    assertThat(stored.size()).isZero();
  }

  @Test
  void fixedRecordsLieEndToEnd() throws IOException {
    write(writer("FB", 2, 4), List.of(new byte[] {1, 2}, new byte[] {3, 4}));
    assertThat(stored.toByteArray()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void variableRecordsLieBehindDescriptorWords() throws IOException {
    write(writer("VB", 300, 304), List.of(new byte[] {1, 2}, new byte[0], new byte[252]));
    assertThat(Arrays.copyOf(stored.toByteArray(), 14))
        .containsExactly(0, 6, 0, 0, 1, 2, 0, 4, 0, 0, 1, 0, 0, 0);
  }

  @Test
  void blocksOfUndefinedFormatKeepTheirLengths() throws IOException {
    write(writer("U", 0, 3), List.of(new byte[] {1}, new byte[] {2, 3, 4}, new byte[] {5, 6}));
    assertThat(read("U", 0, 3))
        .containsExactly(new byte[] {1}, new byte[] {2, 3, 4}, new byte[] {5, 6});
  }

  @Test
  void emptyBlocksOfUndefinedFormatLeaveNoTrace() throws IOException {
    write(writer("U", 0, 3), List.of(new byte[] {1}, new byte[0], new byte[] {2}));
    assertThat(stored.toByteArray()).containsExactly(0, 5, 0, 0, 1, 0, 5, 0, 0, 2);
  }

  @Test
  void undefinedRecordsWithoutBlockSizeAreAsLongAsABlockCanBe() throws IOException {
    write(writer("U", 0, 0), List.of(new byte[32_760], new byte[1]));
    assertThat(read("U", 0, 0)).extracting(block -> block.length).containsExactly(32_760, 1);
  }

  @ParameterizedTest
  @CsvSource({"FB, 80, 0, 80, 80", "VB, 80, 0, 0, 76", "U, 0, 80, 0, 80", "U, 0, 0, 0, 32760"})
  void writerTellsTheLimits(String recfm, int lrecl, int blksize, int minimum, int maximum) {
    RecordWriter writer = writer(recfm, lrecl, blksize);
    assertThat(writer.minimumLength()).isEqualTo(minimum);
    assertThat(writer.maximumLength()).isEqualTo(maximum);
  }

  @ParameterizedTest
  @CsvSource({"FB, 79", "FB, 81", "FB, 0", "VB, 77", "U, 801"})
  void writerRefusesARecordThatDoesNotFit(String recfm, int length) throws IOException {
    RecordWriter writer = writer(recfm, 80, 800);
    assertThatThrownBy(() -> writer.write(new byte[1000], 0, length))
        .isInstanceOf(RecordException.class);
    writer.close();
    assertThat(stored.size()).isZero();
  }

  @Test
  void writerTakesARangeOfTheArray() throws IOException {
    try (RecordWriter writer = writer("VB", 80, 84)) {
      writer.write(new byte[] {9, 1, 2, 9}, 1, 2);
    }
    assertThat(read("VB", 80, 84)).containsExactly(new byte[] {1, 2});
  }

  @Test
  void closingTheWriterLeavesTheTargetOpen() throws IOException {
    WritableByteChannel target = Channels.newChannel(stored);
    Records.writer(RecordFormat.of("FB"), 80, 800, target).close();
    assertThat(target.isOpen()).isTrue();
  }

  @Test
  void closingTheReaderClosesTheContent() throws IOException {
    Bytes content = Bytes.of();
    Records.reader(RecordFormat.of("FB"), 80, 800, content).close();
    assertThat(content.isClosed()).isTrue();
  }

  @Test
  void lastFixedRecordThatIsTooShortIsAnError() throws IOException {
    RecordReader reader = Records.reader(RecordFormat.of("F"), 3, 3, Bytes.of(1, 2, 3, 4, 5));
    assertThat(reader.next()).isTrue();
    assertThatThrownBy(reader::next).isInstanceOf(RecordException.class).hasMessageContaining("3");
  }

  @ParameterizedTest
  @CsvSource({
    "000300, too short for a word",
    "0003, too short for a word",
    "00000000, length 0",
    "00030000, length 3",
    "00060100C1C2, third byte",
    "00060001C1C2, segment control code of a spanned record",
    "00060000C1, record cut off",
    "7FF90000, longer than any record",
    "FFFF0000, longer than any record"
  })
  void damagedDescriptorWordIsAnError(String hex, String why) {
    RecordReader reader =
        Records.reader(RecordFormat.of("VB"), 80, 84, Bytes.ofHex("00050000C1" + hex));
    assertThatThrownBy(
            () -> {
              assertThat(reader.next()).isTrue();
              reader.next();
            })
        .as(why)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(" 5");
  }

  @ParameterizedTest
  @CsvSource({"FB, 0", "FB, 32761", "VB, 3", "VB, 32761", "NONE, 80"})
  void writerNeedsAFormatAndALength(String recfm, int lrecl) {
    assertThatThrownBy(() -> writer(recfm, lrecl, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readerNeedsTheLengthOfFixedRecords() {
    assertThatThrownBy(() -> Records.reader(RecordFormat.of("FB"), 0, 0, Bytes.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unblockedRecordsAreAsLongAsTheirBlocks() throws IOException {
    RecordReader reader = Records.reader(RecordFormat.of("F"), 0, 3, Bytes.of(1, 2, 3, 4, 5, 6));

    assertThat(reader.next()).isTrue();
    assertThat(reader.length()).isEqualTo(3);
  }

  /** Enough records to fill any buffer twice, of lengths and bytes that repeat from run to run. */
  private static List<byte[]> records(int minimum, int maximum) {
    Random random = new Random(maximum);
    List<byte[]> records = new ArrayList<>();
    int total = 0;
    while (total < MUCH && records.size() < 20_000) {
      byte[] data = new byte[minimum + random.nextInt(maximum - minimum + 1)];
      random.nextBytes(data);
      records.add(data);
      total += data.length;
    }
    return records;
  }

  private RecordWriter writer(String recfm, int lrecl, int blksize) {
    return Records.writer(RecordFormat.of(recfm), lrecl, blksize, Channels.newChannel(stored));
  }

  private static void write(RecordWriter writer, List<byte[]> records) throws IOException {
    try (writer) {
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
