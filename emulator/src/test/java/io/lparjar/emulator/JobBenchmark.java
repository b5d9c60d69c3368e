package io.lparjar.emulator;

import io.lparjar.jes.job.JobId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.net.ftp.FTPClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures submit, run and fetch of a two-step job over FTP, in memory, by one client that is told
 * when the job has ended. The first half of the rounds warms up.
 *
 * <p>Arguments: the number of rounds, 1,000 when left out.
 */
final class JobBenchmark {
  private static final Logger LOG = LoggerFactory.getLogger(JobBenchmark.class);
  private static final Pattern JOB = Pattern.compile("known to JES as (\\S+)");
  private static final byte[] DECK =
      String.join(
              "\r\n",
              "//USER1A   JOB 1,BENCH,MSGCLASS=H",
              "//COPY     EXEC PGM=IEBGENER",
              "//SYSPRINT DD SYSOUT=*",
              "//SYSIN    DD DUMMY",
              "//SYSUT2   DD SYSOUT=*",
              "//SYSUT1   DD *",
              "HELLO",
              "/*",
              "//NOTHING  EXEC PGM=IEFBR14")
          .getBytes(StandardCharsets.US_ASCII);

  private JobBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length == 0 ? 1000 : Integer.parseInt(arguments[0]);
    long[] nanos = new long[rounds];
    FTPClient client = new FTPClient();
    try (ZosEmulator system = ZosEmulator.builder().user("USER1", "SECRET").start()) {
      client.connect("127.0.0.1", system.ftpAddress().getPort());
      client.login("USER1", "SECRET");
      client.enterLocalPassiveMode();
      client.sendCommand("SITE", "FILETYPE=JES");
      for (int i = 0; i < rounds; i++) {
        long begin = System.nanoTime();
        submitRunFetch(system, client);
        nanos[i] = System.nanoTime() - begin;
      }
      client.disconnect();
    }
    long[] warm = Arrays.copyOfRange(nanos, rounds / 2, rounds);
    Arrays.sort(warm);
    LOG.warn(
        String.format(
            Locale.ROOT,
            "submit, run and fetch: p50 %.2f ms, p95 %.2f ms, %d rounds",
            warm[warm.length / 2] / 1e6,
            warm[warm.length * 95 / 100] / 1e6,
            warm.length));
  }

  private static void submitRunFetch(ZosEmulator system, FTPClient client) throws IOException {
    client.storeFile("JOB", new ByteArrayInputStream(DECK));
    Matcher job = JOB.matcher(client.getReplyString());
    if (!job.find()) {
      throw new IOException("not submitted: " + client.getReplyString());
    }
    system.jes().awaitEnd(JobId.parse(job.group(1)).orElseThrow(), () -> true);
    client.retrieveFile(job.group(1), new ByteArrayOutputStream());
    client.deleteFile(job.group(1));
  }
}
