package io.lparjar.emulator.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.fault.FaultRule;
import io.lparjar.emulator.ftp.config.FirstConfiguration;
import io.lparjar.emulator.release.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the job of every client transcript against a server of the same system, or one that follows
 * a script. {@code -Dlparjar.update=true} rewrites the files that differ and fails.
 */
final class ClientTranscriptTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "client");
  private static final int CARD = 80;

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> transcripts() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<Path> transcripts =
          files.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
      assertThat(transcripts).isNotEmpty();
      return transcripts.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      FOLDER.relativize(file).toString(), file.toUri(), () -> play(file)));
    }
  }

  private ZosEmulator start(ClientTranscript transcript) throws IOException {
    ZosEmulator.Builder wanted =
        ZosEmulator.builder().user("USER1", "USER1").user("USER2", "USER2");
    transcript.one("RELEASE: ").flatMap(Release::find).ifPresent(wanted::release);
    transcript.all("FAULT: ").stream().map(FaultRule::parse).forEach(wanted::fault);
    List<String> lines = new ArrayList<>(FirstConfiguration.lines());
    if (lines.addAll(transcript.all("SERVER: "))) {
      wanted.ftpData(Files.write(directory.resolve("ftp.data"), lines));
    }
    if (transcript.one("FTP.DATA: TLSPORT ").isPresent()) {
      wanted.tlsPort(0);
    }
    return wanted.start();
  }

  private void play(Path file) throws IOException {
    ClientTranscript transcript =
        new ClientTranscript(Files.readAllLines(file, StandardCharsets.UTF_8));
    assertThat(transcript.one("# source: ")).as("the source of " + file).isPresent();
    try (ZosEmulator system = start(transcript);
        ScriptedServer scripted = new ScriptedServer(transcript.all("SCRIPT: "));
        SocksRelay socks = new SocksRelay()) {
      system.certificateAuthority();
      Placeholders names = new Placeholders();
      names.matches("{port}", Integer.toString(system.ftpAddress().getPort()));
      names.matches("{scripted}", Integer.toString(scripted.port()));
      names.matches("{socks}", Integer.toString(socks.port()));
      system
          .ftpsAddress()
          .ifPresent(tls -> names.matches("{tlsport}", Integer.toString(tls.getPort())));
      for (String definition : transcript.all("DATA SET ")) {
        define(system, names.fill(definition));
      }
      transcript.all("RACF: ").forEach(command -> system.given().racf(command));
      transcript.all("SQL: ").forEach(statement -> system.given().sql(statement));
      ClientJob job = ClientJob.run(system, transcript, names);
      List<String> actual = new ArrayList<>();
      List<String> differences = compare(transcript, names, job.output(), actual);
      if (!job.completion().equals("RC=" + transcript.one("RC=").orElse(""))) {
        differences.add("return code " + job.completion());
      }
      for (String facts : transcript.all("= DATA SET ")) {
        String[] words = facts.split(" ", 2);
        DataSetFacts.check(
                system, words[0], List.of(words[1].split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
            .ifPresent(differences::add);
      }
      assertThat(socks.connections())
          .as("connections through SOCKS")
          .isEqualTo(Integer.parseInt(transcript.one("SOCKS: ").orElse("0")));
      for (String message : transcript.all("CONSOLE: ")) {
        assertThat(system.console().log().entries())
            .anySatisfy(entry -> assertThat(entry.lines()).contains(message));
      }
      if (!differences.isEmpty()) {
        if (Boolean.getBoolean("lparjar.update")) {
          Files.write(file, transcript.with(actual, job.completion()), StandardCharsets.UTF_8);
        }
        fail(file + "\n" + String.join("\n", differences) + "\n" + String.join("\n", actual));
      }
    }
  }

  /** Fills {@code actual} with the output, placeholders where the transcript has them. */
  private static List<String> compare(
      ClientTranscript transcript, Placeholders names, List<String> output, List<String> actual) {
    List<String> expected = transcript.all("O: ");
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < output.size(); i++) {
      boolean same = i < expected.size() && names.matches(expected.get(i), output.get(i));
      actual.add(same ? expected.get(i) : output.get(i));
      if (!same && differences.isEmpty()) {
        differences.add("output line " + (i + 1) + ": " + output.get(i));
      }
    }
    if (expected.size() > output.size()) {
      differences.add("missing: " + expected.get(output.size()));
    }
    return differences;
  }

  /** {@code USER1.IN "RECORD" ...} or {@code USER1.LIB(MEMBER) ...}: RECFM FB, LRECL 80. */
  private static void define(ZosEmulator system, String definition) throws IOException {
    String[] words = definition.split(" ", 2);
    String[] name = words[0].replace(")", "").split("\\(", -1);
    DataSetName dataSet = DataSetName.parse(name[0]);
    if (system.dataSets().find(dataSet).isEmpty()) {
      allocate(system, dataSet, name.length > 1);
    }
    AllocationRequest request = AllocationRequest.existing(dataSet, DispositionStatus.OLD);
    try (Allocation allocation =
            system
                .dataSets()
                .allocate(
                    system.requester(),
                    name.length > 1 ? request.member(MemberName.parse(name[1])) : request);
        RecordWriter writer =
            allocation.openWriter(new WriteRequest(WriteRequest.Mode.REPLACE, false))) {
      for (String text : words[1].substring(1, words[1].length() - 1).split("\" \"", -1)) {
        byte[] record = Arrays.copyOf(Ebcdic.encode(text), CARD);
        Arrays.fill(record, text.length(), CARD, Ebcdic.SPACE);
        writer.write(record, 0, CARD);
      }
    }
  }

  private static void allocate(ZosEmulator system, DataSetName name, boolean partitioned) {
    NewDataSet wanted =
        new NewDataSet(
            new DataSetAttributes(
                partitioned ? DataSetOrganization.PO : DataSetOrganization.PS,
                partitioned ? DataSetType.PDS : DataSetType.BASIC,
                RecordFormat.of("FB"),
                CARD,
                0,
                new SpaceRequest(SpaceUnit.TRACK, 1, 1, partitioned ? 5 : 0)),
            "",
            "");
    system
        .dataSets()
        .allocate(system.requester(), AllocationRequest.of(name, DispositionStatus.NEW, wanted))
        .release(Disposition.CATLG);
  }
}
