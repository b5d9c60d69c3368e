package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.host.HostCommand;
import io.lparjar.jes.host.HostDd;
import io.lparjar.jes.host.HostDd.Direction;
import io.lparjar.jes.host.HostDd.Form;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.JobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostProgramTest {
  private final TestSystem system = TestSystem.inMemory();
  private @TempDir Path directory;

  @AfterEach
  void end() {
    system.close();
  }

  private void program(String script, HostDd... dds) throws IOException {
    Path command = directory.resolve("command");
    Files.writeString(command, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    system.programs().register("PAYROLL", new HostCommand(command, List.of(dds)));
  }

  private static HostDd dd(String name, Direction direction, Form form) {
    return new HostDd(name, direction, form);
  }

  private JobId submit(String... dds) {
    String[] cards = new String[dds.length + 2];
    cards[0] = "//USER1A   JOB 1";
    cards[1] = "//S1       EXEC PGM=PAYROLL,PARM='TWO WORDS'";
    System.arraycopy(dds, 0, cards, 2, dds.length);
    return system.submit("USER1", cards);
  }

  @Test
  void recordsComeAsLinesAndLinesBecomeRecords() throws IOException {
    program(
        "tr a-z A-Z < $DD_MASTER > $DD_REPORT; echo \"parm=$1\"; exit 7",
        dd("MASTER", Direction.INPUT, Form.TEXT),
        dd("REPORT", Direction.OUTPUT, Form.TEXT));
    JobId id =
        submit(
            "//REPORT   DD SYSOUT=*", "//STDOUT   DD SYSOUT=*", "//MASTER   DD *", "smith", "ab");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(7));
    assertThat(system.lines(id, "REPORT")).containsExactly("SMITH", "AB");
    assertThat(system.lines(id, "STDOUT")).containsExactly("parm=TWO WORDS");
  }

  @Test
  void bytesComeAndGoAsTheyAre() throws IOException {
    program(
        "cat $DD_IN $DD_IN > $DD_OUT",
        dd("IN", Direction.INPUT, Form.BINARY),
        dd("OUT", Direction.OUTPUT, Form.BINARY));
    system.write("USER1.IN", 80, "RECORD 1");
    JobId id =
        submit(
            "//IN       DD DSN=USER1.IN,DISP=SHR",
            "//OUT      DD DSN=USER1.OUT,DISP=(,CATLG),SPACE=(TRK,1)");
    system.awaitEnd(id);

    assertThat(system.read("USER1.OUT"))
        .containsExactly(String.format("%-80s", "RECORD 1"), String.format("%-80s", "RECORD 1"));
  }

  @Test
  void ddsThatTheStepDoesNotHaveAreLeftOut() throws IOException {
    program("test -z \"$DD_MASTER\"", dd("MASTER", Direction.INPUT, Form.TEXT));

    assertThat(system.awaitEnd(submit()).completion()).contains(new ConditionCode(0));
  }

  @Test
  void aCommandThatIsNotThereIsAnInputError() throws IOException {
    system.programs().register("PAYROLL", new HostCommand(directory.resolve("absent"), List.of()));

    assertThat(system.awaitEnd(submit()).completion()).contains(new SystemAbend(0x001, 4));
  }

  @Test
  void whatIsNoUtf8IsPrintedAllTheSame() throws IOException {
    program("printf 'caf\\351\\n'");
    JobId id = submit("//STDOUT   DD SYSOUT=*");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
    assertThat(system.lines(id, "STDOUT")).singleElement().asString().startsWith("caf");
  }

  @Test
  void aCancelledJobEndsWhatItsCommandHasStarted() throws IOException {
    program("sleep 600; true");
    JobId id = submit();
    TestSystem.waiting().until(() -> sleepers() == 1);
    system.jes2().cancel(system.requester("USER1"), id);

    system.awaitEnd(id);
    TestSystem.waiting().until(() -> sleepers() == 0);
  }

  private static long sleepers() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").endsWith("sleep 600"))
        .count();
  }

  @Test
  void aCancelledJobEndsItsCommand() throws IOException {
    program("exec sleep 600");
    JobId id = submit();
    TestSystem.waiting()
        .until(() -> system.jes2().activeStep(system.requester("USER1"), id).isPresent());
    system.jes2().cancel(system.requester("USER1"), id);

    assertThat(system.awaitEnd(id).completion()).contains(new SystemAbend(0x222, 0));
  }
}
