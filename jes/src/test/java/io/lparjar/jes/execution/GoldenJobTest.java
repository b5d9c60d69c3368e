package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.outcome.OutcomeRule;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.outcome.StepOutcome;
import io.lparjar.jes.program.sdsf.Sdsf;
import io.lparjar.jes.program.sdsf.SdsfServices;
import io.lparjar.jes.program.shell.Bpxbatch;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.tso.Ikjeft01;
import io.lparjar.jes.tso.RacfTsoCommand;
import io.lparjar.jes.tso.StandardTsoCommands;
import io.lparjar.jes.tso.TsoCommandTable;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.command.RacfCommands;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs each {@code jobs/<case>/job.jcl} and compares all its output with the files beside it.
 *
 * <p>Started with {@code -Dlparjar.update=true} it writes the files and fails, so that every change
 * is read in review; with {@code -Dlparjar.case=sort} it runs those whose names begin so. Trailing
 * blanks are not compared: editors do not keep them.
 */
class GoldenJobTest {
  private static final Path CASES = Path.of("src/test/resources/jobs");

  @TestFactory
  Stream<DynamicTest> jobs() throws IOException {
    return directories()
        .map(
            directory ->
                DynamicTest.dynamicTest(
                    directory.getFileName().toString(), () -> runCase(directory)));
  }

  private static void runCase(Path directory) throws IOException {
    Map<String, String> actual = run(directory);
    Map<String, String> expected = files(directory);
    if (Boolean.getBoolean("lparjar.update")) {
      update(directory, expected, actual);
      fail("wrote the files of " + directory);
    }
    assertThat(actual).isEqualTo(expected);
  }

  private static Map<String, String> run(Path directory) throws IOException {
    try (Database database = Database.inMemory();
        RacfDatabase profiles = RacfDatabase.open(database, TestSystem.CLOCK);
        TestSystem system = TestSystem.inMemory(TestSystem.CLOCK, outcomes())) {
      Ikjeft01.register(system.programs(), tsoCommands(profiles, system));
      Bpxbatch.register(system.programs(), system.unixFiles());
      registerSdsf(system);
      system.write("USER1.JCL(HELLO)", 80, "HELLO FROM A MEMBER", "SECOND RECORD");
      system.write("USER1.INPUT", 80, "RECORD 1", "RECORD 2");
      String name = directory.getFileName().toString();
      if (!name.startsWith("idcams")) { // whose catalog listings show all that there is
        writeProcedures(system);
      }
      system
          .unixFiles()
          .makeDirectory(system.requester("USER1").user(), UnixPath.parse("/tmp"), 01777);
      if (name.startsWith("generation")) {
        system.defineGenerationGroup("USER1.DAILY", 2);
        system.write("USER1.DAILY.G0001V00", 80, "FIRST GENERATION");
        system.write("USER1.DAILY.G0002V00", 80, "SECOND GENERATION");
      }
      List<String> cards = Files.readAllLines(directory.resolve("job.jcl"));
      JobId id = system.submit("USER1", cards.toArray(new String[0]));
      if (name.startsWith("cancelled")) {
        system.awaitPhase(id, JobPhase.ACTIVE);
        TestSystem.waiting()
            .until(() -> system.jes2().activeStep(system.requester("USER1"), id).isPresent());
        system.jes2().cancel(system.requester("USER1"), id);
      }
      system.awaitEnd(id);
      Map<String, String> output = new TreeMap<>();
      for (SpoolDataSet dataSet : system.output(id)) {
        String prefix = dataSet.stepName().equals("JES2") ? "" : dataSet.stepName() + ".";
        output.put(prefix + dataSet.ddName() + ".txt", text(system.lines(dataSet)));
      }
      return output;
    }
  }

  /**
   * PAYROLL in steps LATE, WRONG and BROKEN ends with S322, RC 8 and U0999, and does not in
   * ENDLESS.
   */
  private static OutcomeScript outcomes() {
    OutcomeScript script = new OutcomeScript();
    script.add(payroll("LATE", StepOutcome.systemAbend(0x322)));
    script.add(
        payroll("WRONG", StepOutcome.returnCode(8).writing("SYSPRINT", " RECORD 17 REJECTED")));
    script.add(payroll("BROKEN", StepOutcome.userAbend(999)));
    script.add(payroll("ENDLESS", StepOutcome.never()));
    return script;
  }

  private static OutcomeRule payroll(String stepName, StepOutcome outcome) {
    return new OutcomeRule("*", stepName, "PAYROLL", outcome);
  }

  /** The console knows one answer, and USER1 may ask for it. */
  private static void registerSdsf(TestSystem system) {
    Jes2 jes2 = system.jes2();
    Sdsf.register(system.programs(), () -> new SdsfServices(jes2, jes2, jes2, "MVS1"));
    jes2.connect(command -> List.of("IEE136I ANSWER TO " + command));
    system.saf().decide("USER1", ResourceClass.SDSF, "ISFOPER.SYSTEM", SafDecision.PERMIT);
  }

  private static void writeProcedures(TestSystem system) throws IOException {
    system.write(
        "SYS1.PROCLIB(PRINT)",
        80,
        "//PRINT    PROC FROM=,OUT='*'",
        "//* PRINTS A DATA SET",
        "//COPY     EXEC PGM=IEBGENER",
        "//SYSPRINT DD SYSOUT=&OUT",
        "//SYSUT1   DD DSN=&FROM,DISP=SHR",
        "//SYSUT2   DD SYSOUT=&OUT");
    system.write(
        "USER1.PROCLIB(PRIVATE)",
        80,
        "//PRIVATE  PROC",
        "//INNER    EXEC PRINT,FROM='USER1.JCL(HELLO)'",
        "//COPY.SYSIN DD DUMMY",
        "//LAST     EXEC PGM=IEFBR14,PARM='&NUM'");
    system.write(
        "USER1.PROCLIB(DDS)",
        80,
        "//SYSPRINT DD DUMMY",
        "//SYSIN    DD DUMMY",
        "//SYSUT2   DD SYSOUT=*");
  }

  /** The standard ones, and the RACF commands for USER1 and the group SYS1. */
  private static TsoCommandTable tsoCommands(RacfDatabase profiles, TestSystem system) {
    LocalDate day = LocalDate.of(2026, 3, 1);
    profiles.addGroup(new GroupProfile("SYS1", "", "USER1", day));
    profiles.addUser(
        UserProfile.of(new UserId("USER1"), "SYS1", day, "/u/user1").withOwner("USER1"));
    RacfCommands racf = new RacfCommands(profiles, TestSystem.CLOCK);
    TsoCommandTable table = new TsoCommandTable();
    RacfTsoCommand.register(table, racf);
    StandardTsoCommands.register(
        table, system.dataSets(), system.jes2(), TestSystem.CLOCK, "CATALOG.MVS1.MASTER");
    return table;
  }

  private static String text(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
    return text.toString();
  }

  private static void update(
      Path directory, Map<String, String> expected, Map<String, String> actual) throws IOException {
    for (String name : expected.keySet()) {
      Files.delete(directory.resolve(name));
    }
    for (Map.Entry<String, String> file : actual.entrySet()) {
      Files.writeString(directory.resolve(file.getKey()), file.getValue());
    }
  }

  private static Map<String, String> files(Path directory) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> entries = Files.list(directory)) {
      for (Path file : entries.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt")) {
          files.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }

  private static Stream<Path> directories() throws IOException {
    try (Stream<Path> entries = Files.list(CASES)) {
      String wanted = System.getProperty("lparjar.case", "");
      return entries
          .filter(Files::isDirectory)
          .filter(entry -> entry.getFileName().toString().startsWith(wanted))
          .sorted()
          .toList()
          .stream();
    }
  }
}
