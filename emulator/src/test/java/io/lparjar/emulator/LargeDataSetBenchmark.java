package io.lparjar.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores and fetches one data set that is larger than the heap, over FTP in TYPE I, from a source
 * that takes no space. To be run with a small heap, such as {@code -Xmx128m}.
 *
 * <p>Arguments: the home, and the size in MiB, 10,240 when left out.
 */
final class LargeDataSetBenchmark {
  private static final Logger LOG = LoggerFactory.getLogger(LargeDataSetBenchmark.class);
  private static final int MEBIBYTE = 1 << 20;

  private LargeDataSetBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    int mebibytes = arguments.length < 2 ? 10_240 : Integer.parseInt(arguments[1]);
    long size = (long) mebibytes * MEBIBYTE;
    FTPClient client = new FTPClient();
    try (ZosEmulator system =
        ZosEmulator.builder().home(Path.of(arguments[0])).user("USER1", "SECRET").start()) {
      client.connect("127.0.0.1", system.ftpAddress().getPort());
      client.login("USER1", "SECRET");
      client.enterLocalPassiveMode();
      client.setFileType(FTP.BINARY_FILE_TYPE);
      client.setBufferSize(MEBIBYTE);
      client.sendCommand(
          "SITE", "RECFM=FB LRECL=4096 BLKSIZE=0 DSNTYPE=LARGE CYL PRI=15000 SEC=5000");
      long begin = System.nanoTime();
      boolean stored = client.storeFile("LARGE", new Zeros(size));
      report("STOR", stored, mebibytes, begin, client);
      begin = System.nanoTime();
      Count fetched = new Count();
      boolean complete = client.retrieveFile("LARGE", fetched) && fetched.bytes == size;
      report("RETR", complete, mebibytes, begin, client);
      client.deleteFile("LARGE");
      client.disconnect();
    }
  }

  private static void report(
      String command, boolean complete, int mebibytes, long begin, FTPClient client) {
    double seconds = (System.nanoTime() - begin) / 1e9;
    LOG.warn(
        String.format(
            Locale.ROOT,
            "%s %s: %d MiB, %.1f s, %.0f MiB/s, heap at most %d MiB; %s",
            command,
            complete ? "complete" : "FAILED",
            mebibytes,
            seconds,
            mebibytes / seconds,
            Runtime.getRuntime().maxMemory() / MEBIBYTE,
            client.getReplyString().strip()));
  }

  /** So many bytes of zero. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int given = (int) Math.min(length, left);
      left -= given;
      return given == 0 ? -1 : given;
    }
  }

  /** Counts what is written. */
  private static final class Count extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] written, int offset, int length) {
      bytes += length;
    }
  }
}
