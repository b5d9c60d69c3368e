package io.lparjar.emulator.seed;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of a folder: {@code NAME.txt} holds lines of text, {@code NAME.bin} bytes as stored,
 * {@code NAME.blk} the blocks of a data set of RECFM=U, a directory {@code NAME} the members of a
 * partitioned data set. Files whose names begin with a period are passed over.
 */
final class HostFiles {
  /** The folder of data sets. */
  static final String DATA_SETS = "datasets";

  static final String TEXT = ".txt";
  static final String BINARY = ".bin";

  /** Each block behind its length and two bytes of zeros, as records of V behind their RDW. */
  static final String BLOCKS = ".blk";

  private HostFiles() {}

  /** The files and directories of data sets. */
  static SortedMap<DataSetName, Path> dataSets(Path folder) throws IOException {
    SortedMap<DataSetName, Path> found = new TreeMap<>();
    for (Path file : visible(folder)) {
      String name = Files.isDirectory(file) ? nameOf(file) : withoutExtension(file);
      put(found, parse(file, name, DataSetName::parse), file);
    }
    return found;
  }

  /** The files of members. */
  static SortedMap<MemberName, Path> members(Path directory) throws IOException {
    SortedMap<MemberName, Path> found = new TreeMap<>();
    for (Path file : visible(directory)) {
      put(found, parse(file, withoutExtension(file), MemberName::parse), file);
    }
    return found;
  }

  /** What is in a directory, in the order of names; nothing when it is not there. */
  static List<Path> visible(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> !nameOf(file).startsWith(".")).sorted().toList();
    }
  }

  static boolean isText(Path file) {
    return nameOf(file).endsWith(TEXT);
  }

  static boolean isBinary(Path file) {
    return nameOf(file).endsWith(BINARY);
  }

  static boolean isBlocks(Path file) {
    return nameOf(file).endsWith(BLOCKS);
  }

  static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String withoutExtension(Path file) {
    String name = nameOf(file);
    if (!isText(file) && !isBinary(file) && !isBlocks(file)) {
      throw new SeedException(file.toString(), "neither .txt nor .bin nor .blk");
    }
    return name.substring(0, name.length() - TEXT.length());
  }

  private static <T> T parse(Path file, String name, Function<String, T> parser) {
    try {
      return parser.apply(name);
    } catch (InvalidNameException e) {
      throw new SeedException(file.toString(), e);
    }
  }

  private static <T> void put(SortedMap<T, Path> found, T name, Path file) {
    if (found.put(name, file) != null) {
      throw new SeedException(file.toString(), name + " is there twice");
    }
  }
}
