package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;

/**
 * Sorts a data set of 1,000,000 FB 80 records by a job and prints how long each of three runs took,
 * from submit to end. The argument is an empty directory; {@code records.txt} there has the same
 * records as text, for {@code time LC_ALL=C sort -k1.1,1.12 records.txt -o sorted.txt}.
 */
final class SortBenchmark {
  private static final int RECORDS = 1_000_000;
  private static final int RUNS = 3;
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private SortBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    try (TestSystem system = TestSystem.onDisk(home)) {
      JobId made =
          system.submit(
              "USER1",
              "//MAKE     JOB (ACCT),'A USER',MSGCLASS=X",
              "//MAKE     EXEC PGM=IEFBR14",
              "//BIG      DD DSN=USER1.BIG,DISP=(NEW,CATLG),UNIT=SYSDA,",
              "//            SPACE=(CYL,(200,50)),DCB=(RECFM=FB,LRECL=80)",
              "//OUT      DD DSN=USER1.SORTED,DISP=(NEW,CATLG),UNIT=SYSDA,",
              "//            SPACE=(CYL,(200,50)),DCB=(RECFM=FB,LRECL=80)");
      system.awaitEnd(made);
      fill(system, home.resolve("records.txt"));
      for (int run = 0; run < RUNS; run++) {
        long start = System.nanoTime();
        JobId sorted =
            system.submit(
                "USER1",
                "//SORT     JOB (ACCT),'A USER',MSGCLASS=X",
                "//SORT     EXEC PGM=SORT",
                "//SYSOUT   DD DUMMY",
                "//SORTIN   DD DSN=USER1.BIG,DISP=SHR",
                "//SORTOUT  DD DSN=USER1.SORTED,DISP=OLD",
                "//SYSIN    DD *",
                "  SORT FIELDS=(1,12,CH,A)");
        TestSystem.waiting()
            .atMost(LIMIT)
            .until(() -> system.find(sorted).phase() == JobPhase.OUTPUT);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(millis + " ms " + system.find(sorted).completion());
      }
    }
  }

  private static void fill(TestSystem system, Path text) throws IOException {
    Random random = new Random(1);
    try (Allocation allocation =
            system
                .dataSets()
                .allocate(
                    system.requester("USER1"),
                    AllocationRequest.existing(
                        new DataSetName("USER1.BIG"), DispositionStatus.OLD));
        RecordWriter writer = allocation.openWriter(WriteRequest.REPLACE);
        BufferedWriter lines = Files.newBufferedWriter(text)) {
      for (int i = 0; i < RECORDS; i++) {
        String line =
            String.format(
                Locale.ROOT, "%012d%-68s", random.nextInt(Integer.MAX_VALUE), "RECORD " + i);
        writer.write(Ebcdic.encode(line), 0, line.length());
        lines.write(line + "\n");
      }
    }
  }
}
