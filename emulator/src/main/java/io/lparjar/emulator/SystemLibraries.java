package io.lparjar.emulator;

import io.lparjar.emulator.ftp.config.FirstConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is in the libraries of a new system: text of at most 80 columns, by library and member. */
final class SystemLibraries {
  /** Names that the nucleus of every z/OS has [recalled]. */
  private static final List<String> NUCLEUS = List.of("IEANUC01", "IEAVEDS0", "IEAVNIPM");

  private SystemLibraries() {}

  /** The text libraries and their members, in the order in which they are made. */
  static Map<String, Map<String, List<String>>> all() {
    Map<String, Map<String, List<String>>> libraries = new LinkedHashMap<>();
    libraries.put("SYS1.PARMLIB", Map.of("IEASYS00", List.of("SYSNAME=MVS1")));
    libraries.put("SYS1.PROCLIB", Map.of("FTPD", lines("ftpd")));
    libraries.put("SYS1.MACLIB", Map.of());
    libraries.put("TCPIP.TCPPARMS", Map.of("FTPSDATA", FirstConfiguration.lines()));
    libraries.put(
        "TCPIP.SEZAINST",
        Map.of(
            "FTPSDATA", FirstConfiguration.lines(),
            "FTPSANON", FirstConfiguration.anonymousSample(),
            "FTPSDROP", FirstConfiguration.dropBoxSample(),
            "FTPSWEEP", lines("ftpsweep"),
            "FTCDATA", lines("ftcdata"),
            "FTPJOB", lines("ftpjob"),
            "COPYJOB", lines("copyjob")));
    return libraries;
  }

  /** The members of SYS1.NUCLEUS. */
  static List<String> nucleus() {
    return NUCLEUS;
  }

  private static List<String> lines(String member) {
    String resource = member + ".txt";
    try (InputStream text = SystemLibraries.class.getResourceAsStream(resource)) {
      if (text == null) {
        throw new IllegalStateException("no " + resource);
      }
      return new String(text.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
