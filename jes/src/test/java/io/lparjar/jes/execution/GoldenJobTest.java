package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.outcome.OutcomeRule;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.outcome.StepOutcome;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
      GoldenSystem.addPrograms(system, profiles);
      GoldenSystem.addDataSets(system);
      String name = directory.getFileName().toString();
      if (!name.startsWith("idcams")) { // whose catalog listings show all that there is
        GoldenSystem.addProcedures(system);
      }
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
