package io.lparjar.jes.program.terse;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.RecordStep;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmaterseTest {
  private final RecordStep step = new RecordStep().output("SYSPRINT", "SYSUT2");

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void unknownParameterEndsWith16() throws IOException {
    step.dd("SYSUT1", "FB", 80, "A").parameter("SHRINK");

    assertThat(run()).isEqualTo(16);
  }

  @Test
  void missingInputEndsWith16() throws IOException {
    step.parameter("PACK");

    assertThat(run()).isEqualTo(16);
    assertThat(step.lines("SYSPRINT"))
        .contains(" AMA522E INPUT DATASET HAS AN UNSUPPORTED DATASET ORGANIZATION");
  }

  @Test
  void missingOutputEndsWith40() throws IOException {
    try (RecordStep bare = new RecordStep()) {
      bare.output("SYSPRINT").dd("SYSUT1", "FB", 80, "A").parameter("PACK");

      assertThat(bare.run(Amaterse::register, "TRSMAIN")).isEqualTo(40);
    }
  }

  @Test
  void unpackOfSomethingElseEndsWith16() throws IOException {
    step.dd("SYSUT1", "FB", 80, "HELLO").parameter("UNPACK");

    assertThat(run()).isEqualTo(16);
  }

  @Test
  void headerTellsFormAndRecords() throws IOException {
    step.dd("SYSUT1", "FB", 80, "HELLO").parameter("PACK");

    assertThat(run()).isZero();
    assertThat(step.records("SYSUT2"))
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record).hasSize(1_024).startsWith(2, 0, 0, 80, 4, 0, 0, 0, 0, 0, 0, 80);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"PACK", "SPACK"})
  void fixedRecordsComeBack(String parameter) throws IOException {
    List<byte[]> original = records(20_000, 80);

    assertThat(roundTrip(parameter, "FB", 80, original)).containsExactlyElementsOf(original);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PACK", "SPACK"})
  void variableRecordsComeBack(String parameter) throws IOException {
    Random random = new Random(3);
    List<byte[]> original = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      byte[] record = new byte[random.nextInt(120)];
      random.nextBytes(record);
      original.add(record);
    }

    assertThat(roundTrip(parameter, "VB", 200, original)).containsExactlyElementsOf(original);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PACK", "SPACK"})
  void blanksShrink(String parameter) throws IOException {
    step.ddOf("SYSUT1", "FB", 80, List.of(new byte[80], Ebcdic.encode(" ".repeat(80))));
    step.parameter(parameter);

    assertThat(run()).isZero();
    assertThat(step.records("SYSUT2")).hasSize(1);
  }

  @Test
  void packIsReadByThePublishedAlgorithm() throws IOException {
    List<byte[]> original = records(8_000, 80);
    step.ddOf("SYSUT1", "FB", 80, original).parameter("PACK");

    assertThat(run()).isZero();
    assertThat(PublishedDecoder.pack(joined(step.records("SYSUT2")))).isEqualTo(joined(original));
  }

  private List<byte[]> roundTrip(String parameter, String recfm, int lrecl, List<byte[]> original)
      throws IOException {
    step.ddOf("SYSUT1", recfm, lrecl, original).parameter(parameter);
    assertThat(run()).isZero();
    List<byte[]> tersed = step.records("SYSUT2");
    step.ddOf("SYSUT1", "FB", 1_024, tersed).output("SYSUT2").parameter("UNPACK");
    assertThat(run()).isZero();
    return step.records("SYSUT2");
  }

  private static List<byte[]> records(int count, int lrecl) {
    Random random = new Random(5);
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = String.format(Locale.ROOT, "ACCOUNT %06d %d", i, random.nextInt(1_000_000_000));
      records.add(Ebcdic.encode(String.format(Locale.ROOT, "%-" + lrecl + "s", text)));
    }
    return records;
  }

  private static byte[] joined(List<byte[]> records) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    records.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  private int run() throws IOException {
    return step.run(Amaterse::register, "TRSMAIN");
  }
}
