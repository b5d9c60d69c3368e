package io.lparjar.emulator.ftp.jes;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.security.saf.UserId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmitAndReceiveTest {
  private static final ServerConfiguration LEVEL_2 =
      ServerConfiguration.DEFAULTS.with(ServerStatements.JESINTERFACELEVEL, 2);

  private Dialogue dialogue = Dialogue.loggedIn(LEVEL_2);

  @BeforeEach
  void storeAJob() {
    store("//USER1A JOB 1\r\n//S EXEC PGM=IEFBR14\r\n");
  }

  private void store(String text) {
    dialogue.data().incoming(text.getBytes(StandardCharsets.US_ASCII));
    dialogue.say("STOR JOB.CNTL");
    dialogue.say("SITE FILETYPE=JES");
  }

  private void job(String owner, JobPhase phase) {
    JobId id = new JobId(83);
    Optional<CompletionCode> completion =
        Optional.<CompletionCode>of(new CompletionCode.ConditionCode(0))
            .filter(code -> phase == JobPhase.OUTPUT);
    dialogue
        .jobs()
        .add(
            new JobSummary(
                id, "USER1A", new UserId(owner), phase, "A", 9, completion, false, false, 1));
    dialogue
        .jobs()
        .add(
            new SpoolDataSet(
                id,
                2,
                "USER1.USER1A.JOB00083.D0000002.JESMSGLG",
                "JES2",
                "",
                'A',
                "JESMSGLG",
                RecordFormat.of("UA"),
                133,
                5),
            "1 LOG");
  }

  @Test
  void theJobInADataSetIsSubmittedAndItsOutputSent() {
    job("USER1", JobPhase.OUTPUT);

    assertThat(dialogue.say("RETR JOB.CNTL"))
        .containsExactly(
            "125-Submitting job JOB.CNTL FIXrecfm 80",
            "125 When JOB00083 is done, will retrieve its output",
            "250 Transfer completed successfully.");
    assertThat(dialogue.jobs().submitted())
        .containsExactly(
            String.format("%-80s", "//USER1A JOB 1"),
            String.format("%-80s", "//S EXEC PGM=IEFBR14"));
    assertThat(new String(dialogue.data().sent(), StandardCharsets.US_ASCII))
        .isEqualTo("1 LOG\r\n !! END OF JES SPOOL FILE !!\r\n");
  }

  @Test
  void aDataSetThatIsNotThereCannotBeSent() {
    assertThat(dialogue.say("RETR TEST"))
        .containsExactly(
            "125-Submitting job TEST FIXrecfm 80",
            "125 Unable to send USER1.TEST",
            "550 Transfer aborted");
  }

  @Test
  void aDataSetWithoutJobStatementCannotBeSent() {
    dialogue.say("SITE FILETYPE=SEQ");
    store("NOTHING\r\n");

    assertThat(dialogue.say("RETR JOB.CNTL")).contains("125 Unable to send USER1.JOB.CNTL");
  }

  @Test
  void aJobThatDoesNotEndInTimeIsNotWaitedFor() {
    dialogue = Dialogue.loggedIn(LEVEL_2.with(ServerStatements.JESPUTGETTO, 0));
    store("//USER1A JOB 1\r\n");
    job("USER1", JobPhase.ACTIVE);

    assertThat(dialogue.say("RETR JOB.CNTL")).last().isEqualTo("550 Transfer aborted");
    assertThat(dialogue.jobs().purged()).isEmpty();
  }

  @Test
  void outputThatTheFiltersHideIsNotSent() {
    job("OTHER", JobPhase.OUTPUT);

    assertThat(dialogue.say("RETR JOB.CNTL"))
        .last()
        .isEqualTo(
            "550 Jobid JOB00083 not found for JESJOBNAME=USER1*, JESSTATUS=ALL, JESOWNER=USER1");
  }

  @Test
  void withJesgetbydsnNothingIsSubmitted() {
    dialogue.say("SITE JESGETBYDSN");

    assertThat(dialogue.say("RETR JOB.CNTL")).first().asString().startsWith("550 Jobid JOB");
    assertThat(dialogue.jobs().submitted()).isEmpty();
  }
}
