package io.lparjar.jes.program.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.jes.program.RecordStep;
import io.lparjar.jes.program.StepContext;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IebgenerTest {
  private static final String TITLE =
      "1DATA SET UTILITY - GENERATE                                                      "
          + "                 PAGE 0001";

  private final RecordStep step = new RecordStep();

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void missingSysprintEndsWith12() throws IOException {
    step.dummy("SYSIN").dd("SYSUT1", "FB", 80).dd("SYSUT2", "FB", 80);

    assertThat(run()).isEqualTo(12);
    assertThat(step.messages()).containsExactly("IEC130I SYSPRINT DD STATEMENT MISSING");
  }

  @Test
  void missingInputIsReported() throws IOException {
    step.output("SYSPRINT").dummy("SYSIN").dd("SYSUT2", "FB", 80);

    assertThat(run()).isEqualTo(12);
    assertThat(step.messages()).containsExactly("IEC130I SYSUT1   DD STATEMENT MISSING");
    assertThat(step.lines("SYSPRINT"))
        .containsExactly(TITLE, " IEB316I DDNAME SYSUT1 CANNOT BE OPENED");
  }

  @Test
  void unknownControlStatementsAreRefused() throws IOException {
    complete().cards("SYSIN", " GENERATE MAXFLDS=1", " EXITS DATA=MINE");

    assertThat(run()).isEqualTo(12);
    assertThat(step.lines("SYSUT2")).isEmpty();
  }

  @Test
  void recordWithoutGenerateIsRefused() throws IOException {
    complete().cards("SYSIN", " RECORD FIELD=(5,1,,1)");

    assertThat(run()).isEqualTo(12);
  }

  @Test
  void membersNeedAPartitionedDataSet() throws IOException {
    complete().cards("SYSIN", " GENERATE MAXNAME=1", " MEMBER NAME=ONE");

    assertThat(run()).isEqualTo(12);
    assertThat(step.lines("SYSUT2")).isEmpty();
  }

  @Test
  void fieldsAreMovedAndLiteralsPutBetweenThem() throws IOException {
    complete()
        .cards(
            "SYSIN",
            " GENERATE MAXFLDS=3,MAXLITS=3",
            " RECORD FIELD=(2,4,,1),FIELD=(3,'-->',,3),FIELD=(3,1,,6)");

    assertThat(run()).isZero();
    assertThat(step.lines("SYSUT2")).containsExactly("LO-->HEL", "LD-->WOR");
    assertThat(step.opened("SYSUT2"))
        .contains(new StepContext.DdAttributes(RecordFormat.of("FB"), 8, 0, false));
  }

  @Test
  void groupEndsWithTheRecordThatIdentDescribes() throws IOException {
    complete()
        .dd("SYSUT1", "FB", 80, "HELLO", "WORLD", "AGAIN")
        .cards(
            "SYSIN",
            " GENERATE MAXFLDS=1,MAXGPS=2",
            " RECORD IDENT=(3,'WOR',1),FIELD=(1,1,,1)",
            " RECORD FIELD=(2,1,,1)");

    assertThat(run()).isZero();
    assertThat(step.lines("SYSUT2")).containsExactly("H", "W", "AG");
  }

  @Test
  void inputWithoutAttributesConflicts() throws IOException {
    complete().output("SYSUT1");

    assertThat(run()).isEqualTo(12);
    assertThat(step.lines("SYSPRINT")).anyMatch(line -> line.startsWith(" IEB311I CONFLICTING"));
  }

  @Test
  void otherLengthOfFixedRecordsConflicts() throws IOException {
    complete().dd("SYSUT2", "FB", 100);

    assertThat(run()).isEqualTo(12);
  }

  @Test
  void variableOutputNeedsRoomForTheDescriptorWord() throws IOException {
    complete().dd("SYSUT2", "VB", 83);

    assertThat(run()).isEqualTo(12);
  }

  @Test
  void fixedRecordsFitIntoVariableOnes() throws IOException {
    complete().dd("SYSUT2", "VB", 84);

    assertThat(run()).isZero();
  }

  @Test
  void givenAttributesAreKeptAndNothingIsSaid() throws IOException {
    complete().dd("SYSUT2", "FB", 80);

    assertThat(run()).isZero();
    assertThat(step.lines("SYSPRINT")).containsExactly(TITLE, "-", " PROCESSING ENDED AT EOD");
  }

  @Test
  void missingAttributesAreCopiedWithAWarning() throws IOException {
    complete().blksize("SYSUT1", 27_920);

    assertThat(run()).isZero();
    assertThat(step.opened("SYSUT2"))
        .contains(new StepContext.DdAttributes(RecordFormat.of("FB"), 80, 27_920, false));
    assertThat(step.lines("SYSUT2")).containsExactly("HELLO", "WORLD");
    assertThat(step.records("SYSPRINT")).extracting(line -> line.length).containsOnly(121);
    assertThat(step.lines("SYSPRINT"))
        .containsExactly(
            TITLE,
            "-IEB352I WARNING: ONE OR MORE OF THE OUTPUT DCB PARMS COPIED FROM INPUT",
            "",
            " PROCESSING ENDED AT EOD");
  }

  private RecordStep complete() {
    return step.output("SYSPRINT")
        .dummy("SYSIN")
        .dd("SYSUT1", "FB", 80, "HELLO", "WORLD")
        .output("SYSUT2");
  }

  private int run() throws IOException {
    return new Iebgener().run(step);
  }
}
