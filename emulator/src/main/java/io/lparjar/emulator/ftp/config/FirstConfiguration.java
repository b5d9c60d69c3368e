package io.lparjar.emulator.ftp.config;

import io.lparjar.emulator.release.Release;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The FTP.DATA that a new system comes with: {@code TCPIP.TCPPARMS(FTPSDATA)}. */
public final class FirstConfiguration {
  private static final String RESOURCE = "ftpsdata.txt";
  private static final String ANONYMOUS_SAMPLE = "ftpsanon.txt";
  private static final String DROP_BOX_SAMPLE = "ftpsdrop.txt";

  private FirstConfiguration() {}

  /** Its lines, at most 72 characters each. */
  public static List<String> lines() {
    return lines(RESOURCE);
  }

  /** A sample: statements of a server where strangers hand in data sets. */
  public static List<String> anonymousSample() {
    return lines(ANONYMOUS_SAMPLE);
  }

  /** The sample for strangers who hand in z/OS UNIX files. */
  public static List<String> dropBoxSample() {
    return lines(DROP_BOX_SAMPLE);
  }

  private static List<String> lines(String resource) {
    try (InputStream text = FirstConfiguration.class.getResourceAsStream(resource)) {
      if (text == null) {
        throw new IllegalStateException("no " + resource);
      }
      return new String(text.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it says. */
  public static ServerConfiguration read() {
    return ConfigurationReader.read(Release.NEWEST, RESOURCE, lines()).configuration();
  }
}
