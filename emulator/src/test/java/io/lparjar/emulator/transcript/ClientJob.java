package io.lparjar.emulator.transcript;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.Jobs;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.spool.SpoolDataSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The job of a client transcript: PGM=FTP with its DDs, run as USER1. */
final class ClientJob {
  private final ZosEmulator system;
  private final JobId id;

  private ClientJob(ZosEmulator system, JobId id) {
    this.system = system;
    this.id = id;
  }

  /** Submits the job and waits for its end. */
  static ClientJob run(ZosEmulator system, ClientTranscript transcript, Placeholders names)
      throws IOException {
    List<String> cards = new ArrayList<>();
    cards.add("//CLIENT   JOB (1),'FTP',CLASS=A,MSGCLASS=A,USER=USER1,PASSWORD=USER1");
    cards.add("//FTP      EXEC PGM=FTP,");
    cards.add("//         PARM='" + transcript.one("PARM: ").orElse("") + "'");
    inStream(cards, "SYSFTPD", transcript.all("FTP.DATA: "));
    inStream(cards, "NETRC", transcript.all("NETRC: "));
    cards.addAll(transcript.all("DD: "));
    cards.add("//OUTPUT   DD SYSOUT=*");
    cards.add("//INPUT    DD *");
    cards.addAll(transcript.all("I: "));
    cards.add("/*");
    JobId id = Jobs.submit(system, system.requester(), cards.stream().map(names::fill).toList());
    Jobs.awaitEnd(system);
    return new ClientJob(system, id);
  }

  private static void inStream(List<String> cards, String ddName, List<String> lines) {
    if (!lines.isEmpty()) {
      cards.add(String.format(Locale.ROOT, "//%-8s DD *", ddName));
      cards.addAll(lines);
      cards.add("/*");
    }
  }

  /** What the client printed, without blanks at the ends of lines. */
  List<String> output() throws IOException {
    List<String> lines = new ArrayList<>();
    for (SpoolDataSet dataSet : system.jes().spoolDataSets(system.requester(), id)) {
      if (dataSet.ddName().equals("OUTPUT")) {
        try (RecordReader reader = system.jes().open(system.requester(), dataSet)) {
          while (reader.next()) {
            lines.add(
                Ebcdic.decode(reader.array(), reader.offset(), reader.length()).stripTrailing());
          }
        }
      }
    }
    return lines;
  }

  /** How the job ended, such as {@code RC=0000}. */
  String completion() {
    return system
        .jes()
        .find(system.requester(), JobFilter.ALL, id)
        .orElseThrow()
        .completion()
        .map(CompletionCode::listing)
        .orElse("none");
  }
}
