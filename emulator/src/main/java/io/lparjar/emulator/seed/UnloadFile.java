package io.lparjar.emulator.seed;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.unload.DatabaseUnload;
import io.lparjar.security.racf.unload.UnloadReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The output of IRRDBU00 in a host file, a record a line, as a text transfer of the data set gives
 * it. What is not taken over is told in the log.
 */
record UnloadFile(Path file) {
  private static final Logger LOG = LoggerFactory.getLogger(UnloadFile.class);

  /** Whether a file is one, by the end of its name. */
  static boolean isMeant(Path file) {
    String name = HostFiles.nameOf(file).toLowerCase(Locale.ROOT);
    return name.endsWith(".irrdbu00") || name.endsWith(".unload");
  }

  void load(RacfDatabase profiles) throws IOException {
    UnloadReport report =
        DatabaseUnload.read(Files.readAllLines(file, StandardCharsets.ISO_8859_1)).into(profiles);
    LOG.info("{}: taken over by record type: {}", file, report.taken());
    report.notes().forEach(note -> LOG.warn("{}: {}", file, note));
  }
}
