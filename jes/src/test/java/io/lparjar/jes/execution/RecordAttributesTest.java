package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of RECFM, LRECL and BLKSIZE between DD statement and OPEN. */
final class RecordAttributesTest {
  private static final String NEW = "DISP=(NEW,CATLG),SPACE=(TRK,(2,3)),";

  private final TestSystem system = TestSystem.inMemory();

  @AfterEach
  void end() {
    system.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RECFM=FB,LRECL=80,BLKSIZE=100  | 32
          RECFM=FB,LRECL=80,BLKSIZE=40   | 32
          RECFM=VB,LRECL=256,BLKSIZE=259 | 32
          RECFM=VBS,LRECL=256,BLKSIZE=8  | 32
          RECFM=FB                       | 52
          RECFM=VB,LRECL=4               | 52
          RECFM=VB,LRECL=32760           | 52
          RECFM=VB,LRECL=X               | 52
          LRECL=80                       | 52
          """)
  void openFindsAttributesThatDoNotGoTogether(String attributes, int reason) throws IOException {
    JobId id = write("//OUT DD DSN=USER1.OUT," + NEW, "//  " + attributes);

    assertThat(system.awaitEnd(id).completion()).contains(new SystemAbend(0x013, reason));
    String message = String.format(Locale.ROOT, "IEC141I 013-%02X,IGG0191I,JOB1,S1,OUT,", reason);
    assertThat(system.lines(id, "JESMSGLG")).anyMatch(line -> line.contains(message));
    assertThat(system.isCataloged("USER1.OUT")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RECFM=FB,LRECL=80             | FB  | 80    | 27920
          RECFM=F,LRECL=80,BLKSIZE=800  | F   | 80    | 80
          RECFM=FB,BLKSIZE=800          | FB  | 800   | 800
          RECFM=VB,BLKSIZE=800          | VB  | 796   | 800
          RECFM=VBS,LRECL=X             | VBS | 32768 | 27998
          RECFM=U                       | U   | 0     | 32760
          """)
  void theSystemCompletesAttributes(String attributes, String recfm, int lrecl, int blksize) {
    JobId id = write("//OUT DD DSN=USER1.OUT," + NEW, "//  " + attributes);

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
    assertAttributes("USER1.OUT", recfm, lrecl, blksize);
  }

  @Test
  void likeCopiesAllButTheBlockSize() {
    system.awaitEnd(write("//OUT DD DSN=USER1.OUT," + NEW, "//  RECFM=VB,LRECL=137,BLKSIZE=1374"));

    JobId id = write("//OUT DD DSN=USER1.NEW,DISP=(NEW,CATLG),LIKE=USER1.OUT");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
    assertAttributes("USER1.NEW", "VB", 137, 27_998);
    assertThat(attributes("USER1.NEW").space().secondary()).isEqualTo(3);
  }

  @Test
  void likeWithoutItsModelIsAJclError() throws IOException {
    JobId id = write("//OUT DD DSN=USER1.NEW,DISP=(NEW,CATLG),LIKE=USER1.NONE");

    system.awaitEnd(id);

    assertThat(system.lines(id, "JESYSMSG"))
        .anyMatch(line -> line.contains("IEF212I JOB1 S1 OUT - DATA SET NOT FOUND"));
    assertThat(system.isCataloged("USER1.NEW")).isFalse();
  }

  @Test
  void refddCopiesFromAnEarlierStatement() {
    JobId id =
        write(
            "//MODEL DD DSN=USER1.MODEL," + NEW,
            "//  RECFM=FB,LRECL=100,BLKSIZE=1000",
            "//OUT DD DSN=USER1.NEW,DISP=(NEW,CATLG),REFDD=*.MODEL,LRECL=120");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
    assertAttributes("USER1.NEW", "FB", 120, 27_960);
    assertThat(attributes("USER1.NEW").space().secondary()).isEqualTo(3);
  }

  @Test
  void recordsLongerThanABlockAreWrittenAndRead() throws IOException {
    system
        .programs()
        .register(
            "TESTPGM",
            step -> {
              try (var writer = step.openOutput("OUT", DdAttributes.NONE)) {
                writer.write(new byte[100_000], 0, 100_000);
              }
              try (var reader = step.openInput("OUT")) {
                return reader.next() && reader.length() == 100_000 ? 0 : 8;
              }
            });
    JobId id = submit("//OUT DD DSN=USER1.OUT," + NEW, "//  RECFM=VBS,LRECL=X,BLKSIZE=6233");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
  }

  private JobId write(String... dds) {
    system
        .programs()
        .register(
            "TESTPGM",
            step -> {
              try (var writer = step.openOutput("OUT", DdAttributes.NONE)) {
                writer.write(new byte[0x1000], 0, writer.minimumLength());
              }
              return 0;
            });
    return submit(dds);
  }

  private JobId submit(String... dds) {
    String[] cards = new String[dds.length + 2];
    cards[0] = "//JOB1 JOB (ACCT),'TEST'";
    cards[1] = "//S1 EXEC PGM=TESTPGM";
    System.arraycopy(dds, 0, cards, 2, dds.length);
    return system.submit("USER1", cards);
  }

  private DataSetAttributes attributes(String name) {
    return system.dataSets().find(new DataSetName(name)).orElseThrow().attributes();
  }

  private void assertAttributes(String name, String recfm, int lrecl, int blksize) {
    DataSetAttributes attributes = attributes(name);
    assertThat(attributes.recfm()).hasToString(recfm);
    assertThat(attributes.lrecl()).isEqualTo(lrecl);
    assertThat(attributes.blksize()).isEqualTo(blksize);
  }
}
