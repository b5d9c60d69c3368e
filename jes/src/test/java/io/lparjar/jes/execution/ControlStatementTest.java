package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.JclError;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.spool.Printing;
import io.lparjar.jes.spool.SpoolDataSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlStatementTest {
  private static final String JOB = "//USER1A JOB 1,MSGCLASS=X";
  private static final String STEP = "//STEP1 EXEC PGM=IEFBR14";

  private final TestSystem system = TestSystem.inMemory();

  @AfterEach
  void close() {
    system.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/*JOBPARM COPIES=0",
        "/*JOBPARM LINES=MANY",
        "/*JOBPARM COLOUR=RED",
        "/*ROUTE SIDEWAYS N1",
        "/*ROUTE XEQ ELSEWHR",
        "/*XEQ ELSEWHR",
        "/*XMIT ELSEWHR",
        "/*NOTIFY",
        "/*SETUP",
        "/*OUTPUT CODE COPIES=X",
        "/*SIGNON REMOTE1"
      })
  void jobWithWrongStatementDoesNotRun(String statement) {
    JobSummary ended = system.awaitEnd(system.submit("USER1", JOB, statement, STEP));

    assertThat(ended.completion()).contains(new JclError());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/*XMIT N1", "/*XMIT LOCAL", "/*XMIT N1.ANY  DLM=$$"})
  void jobsTransmittedToThisNodeRunInPlaceOfTheirSender(String statement) {
    String next = "//USER1B JOB 1,MSGCLASS=X";
    List<JobId> ids = system.submitAll("USER1", JOB, statement, next, STEP, next, STEP);

    assertThat(ids).hasSize(2);
    ids.forEach(id -> assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0)));
  }

  @Test
  void jobBehindTheDelimiterOfATransmissionIsNoPartOfIt() {
    List<JobId> ids =
        system.submitAll(
            "USER1",
            JOB,
            "/*XMIT ELSEWHR",
            "//USER1B JOB 1",
            STEP,
            "/*",
            "//USER1C JOB 1,MSGCLASS=X",
            STEP);

    assertThat(ids).hasSize(2);
    assertThat(system.awaitEnd(ids.get(0)).completion()).contains(new JclError());
    assertThat(system.awaitEnd(ids.get(1)).name()).isEqualTo("USER1C");
  }

  @Test
  void messageGoesToTheOperator() {
    system.awaitEnd(system.submit("USER1", JOB, "/*MESSAGE MIND THE GAP", STEP));

    assertThat(system.console()).contains("$HASP104 INTRDR   MIND THE GAP");
  }

  @Test
  void setupHoldsTheJobUntilItIsReleased() {
    JobId id = system.submit("USER1", JOB, "/*SETUP TAPE01,TAPE02", STEP);

    assertThat(system.find(id).phase()).isEqualTo(JobPhase.INPUT);
    assertThat(system.console())
        .contains("$HASP103 USER1A   SETUP -- TAPE01,TAPE02", "$HASP101 USER1A   HELD");
    assertThat(system.jes2().release(system.requester("USER1"), id)).isTrue();
    assertThat(system.awaitEnd(id).phase()).isEqualTo(JobPhase.OUTPUT);
  }

  @Test
  void notifyStandsForThatOfTheJobStatement() {
    system.awaitEnd(system.submit("USER1", JOB, "/*NOTIFY USER2", STEP));

    TestSystem.waiting()
        .untilAsserted(
            () ->
                assertThat(system.console())
                    .anyMatch(line -> line.startsWith("$HASP165 USER1A   ENDED AT N1")));
  }

  @Test
  void outputStatementsSayTheClass() {
    JobId id =
        system.submit(
            "USER1",
            JOB,
            "//LOGS OUTPUT JESDS=LOG,CLASS=L",
            "//ALL OUTPUT DEFAULT=YES,CLASS=D",
            "//STEP1 EXEC PGM=IEBGENER",
            "//OWN OUTPUT CLASS=O",
            "//SYSPRINT DD SYSOUT=(,)",
            "//SYSIN DD DUMMY",
            "//SYSUT1 DD DUMMY,RECFM=FB,LRECL=80",
            "//SYSUT2 DD SYSOUT=(,),OUTPUT=*.OWN");
    system.awaitEnd(id);

    assertThat(system.output(id))
        .extracting(dataSet -> dataSet.ddName() + " " + dataSet.sysoutClass())
        .containsExactly("JESMSGLG L", "JESJCL X", "JESYSMSG X", "SYSPRINT D", "SYSUT2 O");
  }

  @Test
  void printingOfSysoutIsKept() {
    JobId id =
        system.submit(
            "USER1",
            JOB,
            "/*JOBPARM N=2",
            "/*OUTPUT CHK FORMS=CHECK",
            "//STEP1 EXEC PGM=IEBGENER",
            "//SYSPRINT DD SYSOUT=*,DEST=R1",
            "//SYSIN DD DUMMY",
            "//SYSUT1 DD DUMMY,RECFM=FB,LRECL=80",
            "//SYSUT2 DD SYSOUT=(B,,CHK)");
    system.awaitEnd(id);

    assertThat(system.output(id))
        .filteredOn(dataSet -> !dataSet.stepName().equals("JES2"))
        .extracting(SpoolDataSet::printing)
        .containsExactly(new Printing("R1", 2, "STD"), new Printing("LOCAL", 2, "CHECK"));
  }
}
