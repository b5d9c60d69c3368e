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
import io.lparjar.jes.subsystem.JobEntrySubsystem.ActiveStep;
import io.lparjar.security.saf.UserId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JesInterfaceTest {
  private static final String HEADER = "JOBNAME  JOBID    OWNER    STATUS CLASS";
  private static final String FILTERS = "JESJOBNAME=USER1*, JESSTATUS=ALL and JESOWNER=USER1";
  private static final String NOT_FOUND_FILTERS =
      "JESJOBNAME=USER1*, JESSTATUS=ALL, JESOWNER=USER1";

  private Dialogue dialogue =
      Dialogue.loggedIn(ServerConfiguration.DEFAULTS.with(ServerStatements.JESINTERFACELEVEL, 2));

  @BeforeEach
  void enterJesMode() {
    dialogue.say("SITE FILETYPE=JES");
  }

  private static JobSummary job(int number, String name, JobPhase phase) {
    return job(number, name, "USER1", phase, Optional.empty(), false, false, 0);
  }

  private static JobSummary ended(int number, String name, CompletionCode code, int files) {
    return job(number, name, "USER1", JobPhase.OUTPUT, Optional.of(code), false, false, files);
  }

  private static JobSummary job(
      int number,
      String name,
      String owner,
      JobPhase phase,
      Optional<CompletionCode> completion,
      boolean held,
      boolean duplicate,
      int files) {
    return new JobSummary(
        new JobId(number),
        name,
        new UserId(owner),
        phase,
        "A",
        9,
        completion,
        held,
        duplicate,
        files);
  }

  private static SpoolDataSet spool(int number, int key, String step, String dd, long bytes) {
    return new SpoolDataSet(
        new JobId(number),
        key,
        "USER1.USER1A.JOB00083.D" + String.format("%07d", key) + "." + dd,
        step,
        "",
        'A',
        dd,
        RecordFormat.of("VB"),
        137,
        bytes);
  }

  private void endedJob() {
    dialogue.jobs().add(ended(83, "USER1A", new CompletionCode.ConditionCode(0), 2));
    dialogue.jobs().add(spool(83, 2, "JES2", "JESMSGLG", 1234), "1 JES2 JOB LOG  ", "0 END");
    dialogue.jobs().add(spool(83, 101, "STEP2", "SYSPRINT", 251), "HELLO");
  }

  private List<String> sentBy(String command) {
    int before = dialogue.data().sent().length;
    dialogue.say(command);
    byte[] all = dialogue.data().sent();
    return new String(all, before, all.length - before, StandardCharsets.US_ASCII).lines().toList();
  }

  @Test
  void listShowsJobsInAllStates() {
    dialogue
        .jobs()
        .add(job(93, "USER1P", "USER1", JobPhase.INPUT, Optional.empty(), true, false, 0));
    dialogue
        .jobs()
        .add(job(92, "USER1W", "USER1", JobPhase.INPUT, Optional.empty(), false, true, 0));
    dialogue.jobs().add(job(91, "USER1I", JobPhase.INPUT));
    dialogue.jobs().add(job(90, "USER1R", JobPhase.ACTIVE));
    dialogue.jobs().add(ended(89, "USER1A", new CompletionCode.ConditionCode(4), 4));
    dialogue.jobs().add(ended(88, "USER1B", new CompletionCode.SystemAbend(0x806, 4), 3));
    dialogue.jobs().add(ended(87, "USER1C", new CompletionCode.UserAbend(100, 0), 1));
    dialogue.jobs().add(ended(86, "USER1D", new CompletionCode.JclError(), 3));

    assertThat(sentBy("LIST"))
        .containsExactly(
            HEADER,
            "USER1P   JOB00093 USER1    INPUT  A        -HELD- ",
            "USER1W   JOB00092 USER1    INPUT  A        -DUP- ",
            "USER1I   JOB00091 USER1    INPUT  A        ",
            "USER1R   JOB00090 USER1    ACTIVE A        ",
            "USER1A   JOB00089 USER1    OUTPUT A        RC=0004 4 spool files ",
            "USER1B   JOB00088 USER1    OUTPUT A        ABEND=806 3 spool files ",
            "USER1C   JOB00087 USER1    OUTPUT A        ABEND=000 1 spool files ",
            "USER1D   JOB00086 USER1    OUTPUT A        (JCL error) 3 spool files ");
  }

  @Test
  void listTellsItsFilters() {
    endedJob();

    assertThat(dialogue.say("LIST"))
        .containsExactly("125 List started OK for " + FILTERS, "250 List completed successfully.");
  }

  @Test
  void filtersOfOthersAreUsed() {
    dialogue
        .jobs()
        .add(job(70, "OTHER", "USER2", JobPhase.ACTIVE, Optional.empty(), false, false, 1));

    assertThat(dialogue.say("LIST")).containsExactly("550 No jobs found for " + FILTERS);
    dialogue.say("SITE JESJOBNAME=* JESOWNER=*");
    assertThat(sentBy("LIST"))
        .containsExactly(HEADER, "OTHER    JOB00070 USER2    ACTIVE A        ");
    dialogue.say("SITE JESSTATUS=OUTPUT");
    assertThat(dialogue.say("NLST"))
        .containsExactly("550 No jobs found for JESJOBNAME=*, JESSTATUS=OUTPUT and JESOWNER=*");
  }

  @Test
  void entryLimitIsTold() {
    for (int number = 90; number > 80; number--) {
      dialogue.jobs().add(job(number, "USER1A", JobPhase.INPUT));
    }
    dialogue.say("SITE JESENTRYLIMIT=3");

    assertThat(dialogue.say("NLST"))
        .containsExactly(
            "125 List started OK for " + FILTERS,
            "250-JESENTRYLIMIT of 3 reached.  Additional entries not displayed",
            "250 List completed successfully.");
    assertThat(sentBy("NLST")).containsExactly("JOB00090", "JOB00089", "JOB00088");
    assertThat(sentBy("NLST JOB0008*")).containsExactly("JOB00089", "JOB00088", "JOB00087");
  }

  @Test
  void aJobIsShownWithItsSpoolDataSets() {
    endedJob();

    assertThat(sentBy("LIST job83"))
        .containsExactly(
            HEADER,
            "USER1A   JOB00083 USER1    OUTPUT A        RC=0000 ",
            "--------",
            "         ID  STEPNAME PROCSTEP C DDNAME   BYTE-COUNT  ",
            "         001 JES2        N/A   A JESMSGLG      1234 ",
            "         002 STEP2       N/A   A SYSPRINT       251 ",
            "2 spool files ");
  }

  @Test
  void aRunningJobIsShownWithItsStep() {
    dialogue.jobs().add(job(90, "USER1R", JobPhase.ACTIVE));
    assertThat(sentBy("LIST J90"))
        .containsExactly(
            HEADER,
            "USER1R   JOB00090 USER1    ACTIVE A        ",
            "STEP, PROC, CPUT, and ELAPT unknown");

    dialogue.jobs().running(new JobId(90), new ActiveStep("STEP3", "", 0.0104, 117.515));

    assertThat(sentBy("LIST J90"))
        .containsExactly(
            HEADER,
            "USER1R   JOB00090 USER1    ACTIVE A        ",
            "--------",
            "         STEPNAME STEP3    PROCNAME        N/A",
            "         CPUTIME     0.010 ELAPSED TIME    117.515");
  }

  @Test
  void aWaitingJobIsOneLine() {
    dialogue.jobs().add(job(91, "USER1I", JobPhase.INPUT));

    assertThat(sentBy("LIST JOB00091")).hasSize(2);
  }

  @Test
  void storSubmitsPaddedRecords() {
    dialogue
        .data()
        .incoming("//A JOB 1\r\n//S EXEC PGM=IEFBR14\r\n".getBytes(StandardCharsets.US_ASCII));

    assertThat(dialogue.say("STOR ANY.NAME"))
        .containsExactly(
            "125 Sending Job to JES internal reader FIXrecfm 80",
            "250-It is known to JES as JOB00083",
            "250 Transfer completed successfully.");
    assertThat(dialogue.jobs().submitted())
        .containsExactly(
            String.format("%-80s", "//A JOB 1"), String.format("%-80s", "//S EXEC PGM=IEFBR14"));
  }

  @Test
  void storOfSeveralJobsNamesTheLast() {
    dialogue.data().incoming("//A JOB 1\r\n//B JOB 2".getBytes(StandardCharsets.US_ASCII));

    assertThat(dialogue.say("APPE X")).contains("250-It is known to JES as JOB00084");
  }

  @Test
  void storWithoutJobStatementNamesNoJob() {
    dialogue.data().incoming("nothing\r\n".getBytes(StandardCharsets.US_ASCII));

    assertThat(dialogue.say("STOR X"))
        .containsExactly(
            "125 Sending Job to JES internal reader FIXrecfm 80",
            "250 Transfer completed successfully.");
  }

  @Test
  void storOfVariableRecordsDoesNotPad() {
    dialogue.say("SITE JESRECFM=V JESLRECL=84");
    dialogue.data().incoming("//A JOB 1\r\n".getBytes(StandardCharsets.US_ASCII));

    assertThat(dialogue.say("STOR X"))
        .startsWith("125 Sending Job to JES internal reader VARrecfm 84");
    assertThat(dialogue.jobs().submitted()).containsExactly("//A JOB 1");
  }

  @Test
  void storInImageTypeCutsRecords() {
    dialogue.say("TYPE I");
    byte[] card = String.format("%-80s", "//A JOB 1").getBytes(Charset.forName("IBM1047"));
    dialogue.data().incoming(card);
    dialogue.say("STOR X");

    assertThat(dialogue.jobs().submitted()).containsExactly(String.format("%-80s", "//A JOB 1"));
  }

  @Test
  void recordsThatAreTooLongSubmitNothingWhenThatIsAnError() {
    dialogue.say("SITE NOTRUNCATE");
    dialogue.data().incoming(("//A JOB " + "X".repeat(90)).getBytes(StandardCharsets.US_ASCII));

    assertThat(dialogue.say("STOR X")).last().asString().startsWith("451 ");
    assertThat(dialogue.jobs().submitted()).isEmpty();
  }

  @Test
  void brokenConnectionSubmitsNothing() {
    dialogue.data().incoming("//A JOB 1\r\n".getBytes(StandardCharsets.US_ASCII));
    dialogue.data().breakAtEnd();

    assertThat(dialogue.say("STOR X")).last().asString().startsWith("426 ");
    assertThat(dialogue.jobs().submitted()).isEmpty();
  }

  @Test
  void retrOfAJobSendsAllWithSeparators() {
    endedJob();

    assertThat(dialogue.say("RETR job83.x"))
        .containsExactly(
            "125 Sending all spool files for requested Jobid",
            "250 Transfer completed successfully.");
    assertThat(sentBy("RETR JOB00083"))
        .containsExactly(
            "1 JES2 JOB LOG  ",
            "0 END",
            " !! END OF JES SPOOL FILE !!",
            "HELLO",
            " !! END OF JES SPOOL FILE !!");
  }

  @Test
  void retrOfOneSpoolDataSetNamesIt() {
    endedJob();

    assertThat(dialogue.say("RETR JOB00083.1"))
        .startsWith("125 Sending data set USER1.USER1A.JOB00083.D0000002.JESMSGLG");
    assertThat(sentBy("RETR JOB00083.2")).containsExactly("HELLO");
    assertThat(sentBy("RETR JOB00083.SYSPRINT")).containsExactly("HELLO");
  }

  @Test
  void fullNamesNeedJesgetbydsn() {
    endedJob();
    String command = "RETR 'USER1.USER1A.JOB00083.D0000101.SYSPRINT'";

    assertThat(dialogue.say(command)).last().isEqualTo("550 Transfer aborted");
    dialogue.say("SITE JESGETBYDSN");
    assertThat(sentBy(command)).containsExactly("HELLO");
  }

  @Test
  void trailingBlanksAreRemovedWhenAskedFor() {
    endedJob();
    dialogue.say("SITE NOJESTRAILINGBLANKS");

    assertThat(sentBy("RETR JOB00083.1")).containsExactly("1 JES2 JOB LOG", "0 END");
  }

  @Test
  void retrOfWhatIsNotThereIsRefused() {
    endedJob();

    assertThat(dialogue.say("RETR JOB99"))
        .containsExactly("550 Jobid JOB00099 not found for " + NOT_FOUND_FILTERS);
    assertThat(dialogue.say("RETR JOB83.99"))
        .containsExactly("550 Index 99 is greater than number of spool files for JOB00083");
    assertThat(dialogue.say("RETR JOB83.0")).first().asString().startsWith("550 ");
    assertThat(dialogue.say("RETR JOB83.99999999999")).first().asString().startsWith("550 ");
  }

  @Test
  void deleCancelsAJob() {
    endedJob();

    assertThat(dialogue.say("DELE J83")).containsExactly("250 Cancel successful");
    assertThat(dialogue.jobs().purged()).containsExactly(new JobId(83));
    assertThat(dialogue.say("DELE J83"))
        .containsExactly("550 Jobid JOB00083 not found for " + NOT_FOUND_FILTERS);
    assertThat(dialogue.say("LIST JOB00083")).containsExactly("550 No jobs found for " + FILTERS);
  }

  @Test
  void levelOneShowsOwnJobsOfOneMoreCharacter() {
    dialogue = Dialogue.loggedIn();
    dialogue.say("SITE FILETYPE=JES");
    dialogue.jobs().add(job(93, "USER1P", JobPhase.ACTIVE));
    dialogue.jobs().add(job(92, "USER1XX", JobPhase.ACTIVE));
    dialogue.jobs().add(ended(83, "USER1A", new CompletionCode.ConditionCode(0), 3));
    dialogue.jobs().add(held(83, 2, "JESMSGLG"), "1 LOG");
    dialogue.jobs().add(spool(83, 101, "STEP2", "SYSPRINT", 251), "PRINTED");

    assertThat(dialogue.say("LIST")).startsWith("125 List started OK");
    assertThat(sentBy("LIST J93"))
        .containsExactly(
            "USER1P    JOB00093  ACTIVE", "USER1A    JOB00083  OUTPUT    1 Spool Files");
    assertThat(sentBy("RETR J83")).containsExactly("1 LOG", " !! END OF JES SPOOL FILE !!");
  }

  private static SpoolDataSet held(int number, int key, String dd) {
    SpoolDataSet free = spool(number, key, "JES2", dd, 10);
    return new SpoolDataSet(
        free.job(),
        free.key(),
        free.name(),
        free.stepName(),
        free.procedureStep(),
        'H',
        free.ddName(),
        free.recfm(),
        free.lrecl(),
        free.bytes(),
        true);
  }

  private void enterLevelOne() {
    dialogue = Dialogue.loggedIn();
    dialogue.say("SITE FILETYPE=JES");
  }

  @Test
  void levelOneDoesNotSeeOutputThatIsNotHeld() {
    enterLevelOne();
    endedJob();

    assertThat(sentBy("LIST")).containsExactly("No jobs found on Held queue");
    assertThat(dialogue.say("RETR J83")).first().asString().startsWith("550 Jobid JOB00083");
    assertThat(dialogue.say("DELE J83")).first().asString().startsWith("550 Jobid JOB00083");
  }

  @Test
  void levelOneNeitherFetchesNorDeletesARunningJob() {
    enterLevelOne();
    dialogue.jobs().add(job(90, "USER1R", JobPhase.ACTIVE));

    assertThat(dialogue.say("RETR J90")).first().asString().startsWith("550 Jobid JOB00090");
    assertThat(dialogue.say("DELE J90")).first().asString().startsWith("550 Jobid JOB00090");
  }

  @Test
  void levelOneDeletesAHeldJob() {
    enterLevelOne();
    dialogue
        .jobs()
        .add(job(93, "USER1P", "USER1", JobPhase.INPUT, Optional.empty(), true, false, 0));

    assertThat(dialogue.say("DELE J93")).containsExactly("250 Cancel successful");
  }

  @Test
  void levelTwoFetchesWhatARunningJobHasWritten() {
    dialogue.jobs().add(job(90, "USER1R", JobPhase.ACTIVE));
    dialogue.jobs().add(spool(90, 2, "JES2", "JESMSGLG", 10), "1 LOG");

    assertThat(sentBy("RETR J90.1")).containsExactly("1 LOG");
  }

  @Test
  void allStatusesThatMayNotBeDisplayedAreTheFirstPermittedOne() {
    dialogue.deny("ISFCMD.DSP.OUTPUT.JES2");
    endedJob();

    assertThat(dialogue.say("LIST"))
        .containsExactly(
            "550 No jobs found for JESJOBNAME=USER1*, JESSTATUS=ACTIVE and JESOWNER=USER1");
  }

  @Test
  void statusAllNeedsAuthorityForEachStatus() {
    dialogue.say("SITE JESSTATUS=OUTPUT");
    dialogue.deny("ISFCMD.DSP.INPUT.JES2");

    assertThat(dialogue.say("SITE JESSTATUS=ALL")).hasSize(2);
    assertThat(dialogue.say("LIST"))
        .containsExactly(
            "550 No jobs found for JESJOBNAME=USER1*, JESSTATUS=OUTPUT and JESOWNER=USER1");
  }
}
