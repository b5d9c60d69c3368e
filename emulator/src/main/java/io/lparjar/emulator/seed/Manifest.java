package io.lparjar.emulator.seed;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code datasets.txt} says: one line a data set, generation data group, alias or user
 * catalog, behind it indented lines for members. Lines that begin with an asterisk, and empty ones,
 * are comments.
 *
 * <pre>
 * PAY.INPUT  DSORG=PS RECFM=FB LRECL=80 BLKSIZE=27920 SPACE=(TRK,(1,1)) CREATED=2026-01-02
 * PAY.JCL    DSORG=PO DSNTYPE=LIBRARY RECFM=FB LRECL=80
 *   NIGHTLY  VV.MM=01.03 CREATED=2026-01-02 CHANGED=2026-01-05T10:11:00 SIZE=12 INIT=10 MOD=2 ID=ME
 * PAY.DAILY  GDG LIMIT=5 SCRATCH
 * </pre>
 */
final class Manifest {
  /** Its name in the folder. */
  static final String FILE = "datasets.txt";

  private final SortedMap<DataSetName, ManifestLine> lines = new TreeMap<>();

  /** Reads one; a file that is not there says nothing. */
  static Manifest read(Path file) {
    Manifest manifest = new Manifest();
    if (Files.exists(file)) {
      try {
        manifest.read(Files.readAllLines(file, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new SeedException(FILE, e);
      }
    }
    return manifest;
  }

  /** The names that it mentions. */
  SortedMap<DataSetName, ManifestLine> lines() {
    return lines;
  }

  private void read(List<String> texts) {
    @Nullable ManifestLine dataSet = null;
    int number = 0;
    for (String text : texts) {
      String where = FILE + ", line " + ++number;
      if (text.isBlank() || text.startsWith("*")) {
        continue;
      }
      ManifestLine line = new ManifestLine(where, text);
      if (!Character.isWhitespace(text.charAt(0))) {
        dataSet = line;
        add(line);
      } else if (dataSet == null) {
        throw line.wrong("a member without a data set");
      } else {
        dataSet.members().add(line);
      }
    }
  }

  private void add(ManifestLine line) {
    try {
      if (lines.put(DataSetName.parse(line.name()), line) != null) {
        throw line.wrong(line.name() + " is there twice");
      }
    } catch (InvalidNameException e) {
      throw line.wrong("not a data set name: " + line.name());
    }
  }
}
