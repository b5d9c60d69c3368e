package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.JclError;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.CompletionCode.UserAbend;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepExecutionTest {
  private final TestSystem system = TestSystem.inMemory();

  @AfterEach
  void end() {
    system.close();
  }

  @Test
  void defectOfAProgramIsS0C4() {
    JobId id =
        run(
            step -> {
              throw new IllegalStateException("a defect");
            });

    assertThat(system.awaitEnd(id).completion()).contains(new SystemAbend(0x0C4, 0x11));
  }

  @Test
  void programThatCallsItselfWithoutEndGetsNoMoreStorage() {
    system.programs().register("AGAIN", step -> step.call("AGAIN", "").orElse(0));
    JobId id = run(step -> step.call("AGAIN", "").orElse(0));

    assertThat(system.awaitEnd(id).completion()).contains(new SystemAbend(0x80A, 0x10));
  }

  @Test
  void aDefectOfTheSystemEndsTheJobAndKeepsNothing() throws IOException {
    system.write("USER1.FIRST", 80, "A");
    system.saf().failOn("USER1.SECOND");
    JobId id =
        run(
            step -> 0,
            "//A DD DISP=OLD,DSN=USER1.FIRST",
            "//B DD DISP=(NEW,CATLG),DSN=USER1.SECOND,SPACE=(TRK,1)");

    assertThat(system.awaitEnd(id).completion()).contains(new SystemAbend(0x0C4, 0x11));
    JobId next = run(step -> 0, "//A DD DISP=OLD,DSN=USER1.FIRST");
    assertThat(system.awaitEnd(next).completion()).contains(new ConditionCode(0));
  }

  @ParameterizedTest
  @CsvSource({
    "'(TRK,(1,0))', D37, IEC031I D37-04",
    "'(TRK,(1,1))', B37, IEC030I B37-04",
    "'(TRK,(1,1,1))', E37, IEC032I E37-04"
  })
  void dataSetWithoutMoreSpaceEndsTheStep(String space, String code, String message)
      throws IOException {
    String name = space.contains("1,1,1") ? "USER1.NEW(M)" : "USER1.NEW";
    JobId id =
        run(
            step -> {
              try (var writer = step.openOutput("OUT", DdAttributes.NONE)) {
                for (int i = 0; i < 2_000; i++) {
                  writer.write(record(), 0, 80);
                }
              }
              return 0;
            },
            "//OUT DD DSN=" + name + ",DISP=(NEW,CATLG,DELETE),SPACE=" + space + ",",
            "//             RECFM=F,LRECL=80");

    assertThat(system.awaitEnd(id).completion())
        .contains(new SystemAbend(Integer.parseInt(code, 16), 4));
    assertThat(system.lines(id, "JESMSGLG"))
        .anyMatch(line -> line.contains(message + ",IFG0554A,JOB1,S1,OUT,"))
        .anyMatch(line -> line.contains("ABEND=S" + code));
    assertThat(system.dataSets().find(new DataSetName("USER1.NEW"))).isEmpty();
  }

  @Test
  void userAbendShowsInTheLog() throws IOException {
    JobId id =
        run(
            step -> {
              throw Abend.user(16, 0);
            });

    assertThat(system.awaitEnd(id).completion()).contains(new UserAbend(16, 0));
    assertThat(system.lines(id, "JESMSGLG"))
        .anyMatch(line -> line.contains("IEF450I JOB1 S1 - ABEND=S000 U0016 REASON=00000000"))
        .anyMatch(line -> line.contains("$HASP395 JOB1     ENDED - ABEND=U0016"));
  }

  @Test
  void conditionCodeHasTwelveBits() {
    JobId id = run(step -> 0x1008);

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(8));
  }

  @Test
  void missingMemberIsS013AtOpen() throws IOException {
    system.write("USER1.PDS(A)", 80, "A");
    JobId id = run(step -> read(step, "IN"), "//IN DD DISP=SHR,DSN=USER1.PDS(B)");

    assertThat(system.awaitEnd(id).completion()).contains(new SystemAbend(0x013, 0x18));
    assertThat(system.lines(id, "JESMSGLG"))
        .anyMatch(line -> line.contains("IEC141I 013-18,IGG0191B,JOB1,S1,IN,"))
        .anyMatch(line -> line.endsWith(",WORK01,USER1.PDS(B)"));
  }

  @Test
  void refusedReadIsS913AtOpen() throws IOException {
    system.write("USER1.IN", 80, "A");
    system.saf().decide("USER1", ResourceClass.DATASET, "USER1.IN", SafDecision.DENY);
    JobId id = run(step -> read(step, "IN"), "//IN DD DISP=SHR,DSN=USER1.IN");

    assertThat(system.awaitEnd(id).completion()).contains(new SystemAbend(0x913, 0x38));
    assertThat(system.lines(id, "JESYSMSG"))
        .anyMatch(line -> line.contains("ICH408I USER(USER1   ) GROUP(SYS1    )"))
        .anyMatch(line -> line.contains("IEC150I 913-38,IFG0194E,JOB1,S1,IN,"));
  }

  @Test
  void abendTakesTheThirdDisposition() {
    JobId id =
        run(
            step -> {
              throw Abend.user(1, 0);
            },
            "//OUT DD DSN=USER1.OUT,DISP=(NEW,CATLG,DELETE),SPACE=(TRK,1),RECFM=FB,LRECL=80");

    system.awaitEnd(id);

    assertThat(system.isCataloged("USER1.OUT")).isFalse();
  }

  @Test
  void duplicateNameIsAJclErrorAndKeepsTheOldDataSet() throws IOException {
    system.write("USER1.OUT", 80, "OLD");

    JobId id = run(step -> 0, "//OUT DD DSN=USER1.OUT,DISP=(NEW,CATLG),SPACE=(TRK,1)");

    assertThat(system.awaitEnd(id).completion()).contains(new JclError());
    assertThat(system.read("USER1.OUT")).extracting(String::strip).containsExactly("OLD");
  }

  @Test
  void newDataSetThatALaterDdOnlyKeepsIsCataloged() {
    JobId id =
        run(
            step -> 0,
            "//OUT DD DSN=USER1.OUT,DISP=(NEW,CATLG,DELETE),SPACE=(TRK,1)",
            "//SAME DD DSN=USER1.OUT,DISP=SHR");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
    assertThat(system.isCataloged("USER1.OUT")).isTrue();
  }

  @Test
  void laterDdOfANewDataSetMayDeleteIt() {
    JobId id =
        run(
            step -> 0,
            "//OUT DD DSN=USER1.OUT,DISP=(NEW,CATLG),SPACE=(TRK,1)",
            "//SAME DD DSN=USER1.OUT,DISP=(OLD,DELETE)");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
    assertThat(system.isCataloged("USER1.OUT")).isFalse();
  }

  @Test
  void groupNameOfAGenerationHasAtMost35Characters() throws IOException {
    JobId id =
        run(
            step -> 0,
            "//OUT DD DISP=(NEW,CATLG),SPACE=(TRK,1),",
            "// DSN=USER1.A2345678.B2345678.C2345678.D2345(+1)");

    assertThat(system.awaitEnd(id).completion()).contains(new JclError());
    assertThat(system.lines(id, "JESYSMSG"))
        .contains(" IEF219I JOB1 S1 OUT - GDG GROUP NAME EXCEEDS 35 CHARACTERS");
  }

  @Test
  void modWritesBehindWhatIsThere() throws IOException {
    system.write("USER1.OUT", 80, "OLD");

    JobId id = run(step -> write(step, "OUT"), "//OUT DD DSN=USER1.OUT,DISP=MOD");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
    assertThat(system.read("USER1.OUT")).extracting(String::strip).containsExactly("OLD", "NEW");
  }

  @Test
  void oldWritesInPlaceOfWhatIsThere() throws IOException {
    system.write("USER1.OUT", 80, "OLD");

    JobId id = run(step -> write(step, "OUT"), "//OUT DD DSN=USER1.OUT,DISP=OLD");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
    assertThat(system.read("USER1.OUT")).extracting(String::strip).containsExactly("NEW");
  }

  @Test
  void dataSetThatAProgramLeavesOpenIsClosed() throws IOException {
    system.write("USER1.OUT", 80, "OLD");

    JobId id =
        run(
            step -> {
              RecordWriter writer = step.openOutput("OUT", DdAttributes.NONE);
              writer.write(record(), 0, 80);
              return 0;
            },
            "//OUT DD DSN=USER1.OUT,DISP=OLD");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
    assertThat(system.read("USER1.OUT")).extracting(String::strip).containsExactly("NEW");
  }

  @Test
  void postponedDefinitionTakesItsPlace() throws IOException {
    JobId id =
        system.submit(
            "USER1",
            "//JOB1 JOB",
            "//S1 EXEC PGM=IEBGENER",
            "//SYSPRINT DD DUMMY",
            "//SYSIN DD DUMMY",
            "//SYSUT1 DD DDNAME=CARDS",
            "//SYSUT2 DD SYSOUT=*",
            "//CARDS DD *",
            "HELLO");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
    assertThat(system.lines(id, "SYSUT2")).extracting(String::strip).containsExactly("HELLO");
  }

  @Test
  void internalReaderTakesJobsOfJobs() throws IOException {
    JobId id =
        system.submit(
            "USER1",
            "//JOB1 JOB",
            "//S1 EXEC PGM=IEBGENER",
            "//SYSPRINT DD DUMMY",
            "//SYSIN DD DUMMY",
            "//SYSUT2 DD SYSOUT=(A,INTRDR)",
            "//SYSUT1 DD DATA,DLM=QQ",
            "//JOB2 JOB",
            "//S1 EXEC PGM=IEFBR14",
            "QQ");
    system.awaitEnd(id);

    assertThat(system.awaitEnd(new JobId(2)).name()).isEqualTo("JOB2");
  }

  @Test
  void jobWaitsForDataSetsThatOthersHold() throws IOException {
    system.write("USER1.IN", 80, "A");
    JobId id;
    try (Allocation held =
        system
            .dataSets()
            .allocate(
                system.requester("USER2"),
                AllocationRequest.existing(new DataSetName("USER1.IN"), DispositionStatus.OLD))) {
      assertThat(held.isNew()).isFalse();
      id = run(step -> 0, "//IN DD DISP=SHR,DSN=USER1.IN");
      awaitLine(id, "IEF099I JOB JOB1 WAITING FOR DATA SETS");
      assertThat(system.find(id).phase()).isEqualTo(JobPhase.ACTIVE);
    }

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
  }

  @Test
  void jobThatWaitsForDataSetsCanBePurged() throws IOException {
    system.write("USER1.IN", 80, "A");
    try (Allocation held =
        system
            .dataSets()
            .allocate(
                system.requester("USER2"),
                AllocationRequest.existing(new DataSetName("USER1.IN"), DispositionStatus.OLD))) {
      assertThat(held.isNew()).isFalse();
      JobId id = run(step -> 0, "//IN DD DISP=SHR,DSN=USER1.IN");
      awaitLine(id, "IEF863I DSN = USER1.IN JOB1  RC=01");

      system.jes2().purge(system.requester("USER1"), id);

      assertThat(system.output(id)).isEmpty();
      TestSystem.waiting().until(() -> !system.isOnSpool(id));
    }
  }

  @Test
  void programThatOnlyWritesIsCancelledAtTheNextRecord() {
    CountDownLatch writing = new CountDownLatch(1);
    JobId id =
        run(
            step -> {
              try (RecordWriter writer = step.openOutput("OUT", DdAttributes.NONE)) {
                while (true) {
                  writer.write(record(), 0, 80);
                  writing.countDown();
                }
              }
            },
            "//OUT DD DUMMY");
    TestSystem.waiting().until(() -> writing.getCount() == 0);

    system.jes2().purge(system.requester("USER1"), id);

    assertThat(system.output(id)).isEmpty();
    TestSystem.waiting().until(() -> !system.isOnSpool(id));
    assertThat(system.jes2().find(system.requester("USER1"), JobFilter.ALL, id)).isEmpty();
  }

  private void awaitLine(JobId id, String text) {
    TestSystem.waiting()
        .until(() -> system.lines(id, "JESMSGLG").stream().anyMatch(line -> line.contains(text)));
  }

  private JobId run(Program program, String... dds) {
    system.programs().register("TESTPGM", program);
    String[] cards = new String[dds.length + 2];
    cards[0] = "//JOB1 JOB (ACCT),'TEST'";
    cards[1] = "//S1 EXEC PGM=TESTPGM";
    System.arraycopy(dds, 0, cards, 2, dds.length);
    return system.submit("USER1", cards);
  }

  private static int read(StepContext step, String ddName) throws IOException {
    try (var reader = step.openInput(ddName)) {
      return reader.next() ? 0 : 4;
    }
  }

  private static int write(StepContext step, String ddName) throws IOException {
    try (var writer = step.openOutput(ddName, DdAttributes.NONE)) {
      writer.write(record(), 0, 80);
    }
    return 0;
  }

  private static byte[] record() {
    return Ebcdic.encode("NEW" + " ".repeat(77));
  }
}
