package io.lparjar.emulator.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.Jobs;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.ftp.config.FirstConfiguration;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.spool.SpoolDataSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the {@code *.jcl} of each {@code jobs/<case>} one after another on one system and compares
 * what each writes with {@code <job>.<step>.<dd>.txt} beside it. {@code ftp.data} has statements
 * for the server, {@code {port}} is its port.
 *
 * <p>Started with {@code -Dlparjar.update=true} it writes the files and fails, so that every change
 * is read in review. Trailing blanks are not compared: editors do not keep them.
 */
final class JobFlowTest {
  private static final Path CASES = Path.of("src", "test", "resources", "jobs");

  @TempDir private Path directory;

  @TestFactory
  Stream<DynamicTest> flows() throws IOException {
    return files(CASES, Files::isDirectory).stream()
        .map(flow -> DynamicTest.dynamicTest(flow.getFileName().toString(), () -> run(flow)));
  }

  private void run(Path flow) throws IOException {
    Map<Path, String> actual = new TreeMap<>();
    Placeholders names = new Placeholders();
    try (ZosEmulator system = start(flow)) {
      names.matches("{port}", Integer.toString(system.ftpAddress().getPort()));
      for (Path job : files(flow, file -> file.toString().endsWith(".jcl"))) {
        actual.putAll(outputOf(system, job, names));
      }
    }
    Map<Path, String> expected = new TreeMap<>();
    for (Path file : files(flow, file -> file.toString().endsWith(".txt"))) {
      expected.put(file, Files.readString(file, StandardCharsets.UTF_8));
    }
    List<Path> differing = new ArrayList<>();
    for (Map.Entry<Path, String> file : actual.entrySet()) {
      if (!names.matches(expected.getOrDefault(file.getKey(), ""), file.getValue())) {
        differing.add(file.getKey());
        if (Boolean.getBoolean("lparjar.update")) {
          Files.writeString(file.getKey(), file.getValue());
        }
      }
    }
    assertThat(differing)
        .as(() -> differing.stream().map(actual::get).toList().toString())
        .isEmpty();
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
  }

  private ZosEmulator start(Path flow) throws IOException {
    ZosEmulator.Builder wanted = ZosEmulator.builder();
    Path statements = flow.resolve("ftp.data");
    if (Files.exists(statements)) {
      List<String> lines = new ArrayList<>(FirstConfiguration.lines());
      lines.addAll(Files.readAllLines(statements));
      wanted.ftpData(Files.write(directory.resolve("ftp.data"), lines));
    }
    return wanted.start();
  }

  private static Map<Path, String> outputOf(ZosEmulator system, Path job, Placeholders names)
      throws IOException {
    JobId id =
        Jobs.submit(
            system, system.requester(), Files.readAllLines(job).stream().map(names::fill).toList());
    Jobs.awaitEnd(system);
    String prefix = job.getFileName().toString().replace("jcl", "");
    Map<Path, String> output = new TreeMap<>();
    for (SpoolDataSet dataSet : system.jes().spoolDataSets(system.requester(), id)) {
      String step = dataSet.stepName().equals("JES2") ? "" : dataSet.stepName() + ".";
      output.put(
          job.resolveSibling(prefix + step + dataSet.ddName() + ".txt"), text(system, dataSet));
    }
    return output;
  }

  private static String text(ZosEmulator system, SpoolDataSet dataSet) throws IOException {
    StringBuilder text = new StringBuilder();
    try (RecordReader reader = system.jes().open(system.requester(), dataSet)) {
      while (reader.next()) {
        String line = Ebcdic.decode(reader.array(), reader.offset(), reader.length());
        text.append(line.stripTrailing()).append('\n');
      }
    }
    return text.toString();
  }

  private static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(wanted).sorted().toList();
    }
  }
}
