package io.lparjar.security.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a process that is killed now would leave of a database. */
final class Snapshot {
  private Snapshot() {}

  /**
   * Copies the files of an open database to a new directory below {@code parent}: H2's file first,
   * so that the journal is at least as new, as it is on a real disk.
   */
  static Path of(Path database, Path parent) {
    try {
      Path copy = Files.createTempDirectory(parent, "killed");
      List<Path> files;
      try (Stream<Path> entries = Files.list(database)) {
        files = entries.sorted(Comparator.comparing(Path::toString).reversed()).toList();
      }
      for (Path file : files) {
        try {
          Files.copy(file, copy.resolve(file.getFileName().toString()));
        } catch (NoSuchFileException e) {
          throw new IllegalStateException("a journal file went while copying", e);
        }
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
