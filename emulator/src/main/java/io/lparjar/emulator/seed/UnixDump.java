package io.lparjar.emulator.seed;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Writes the z/OS UNIX files of a system in the form that {@link Seed} loads. */
public final class UnixDump {
  private final UnixFiles files;
  private final SecurityEnvironment superuser;
  private final BiPredicate<UnixPath, UnixFile> leftOut;

  /**
   * A dump of a tree.
   *
   * @param leftOut directories that get no line of their own
   */
  public UnixDump(
      UnixFiles files, SecurityEnvironment superuser, BiPredicate<UnixPath, UnixFile> leftOut) {
    this.files = files;
    this.superuser = superuser;
    this.leftOut = leftOut;
  }

  /**
   * Writes it, in place of an earlier one.
   *
   * @throws SeedException when the host fails
   */
  public void write(Path folder) {
    Path tree = folder.resolve(Seed.UNIX);
    Path manifest = folder.resolve(UnixManifest.FILE);
    try {
      clear(tree);
      Files.deleteIfExists(manifest);
      List<String> lines = new ArrayList<>();
      UnixFile root = files.find(superuser, UnixPath.ROOT).orElseThrow();
      writeDirectory(UnixPath.ROOT, root, tree, lines);
      if (!lines.isEmpty()) {
        Files.write(manifest, lines, StandardCharsets.UTF_8);
      }
    } catch (IOException | UncheckedIOException | UnixFileException e) {
      throw new SeedException(tree.toString(), e);
    }
  }

  private static void clear(Path tree) throws IOException {
    if (Files.isDirectory(tree)) {
      try (Stream<Path> walked = Files.walk(tree)) {
        for (Path file : walked.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void writeDirectory(UnixPath path, UnixFile directory, Path target, List<String> lines)
      throws IOException {
    List<UnixFile> children = new ArrayList<>();
    files.list(superuser, path, children::add);
    for (UnixFile child : children) {
      UnixPath childPath = path.child(child.name());
      Path childTarget = target.resolve(child.name());
      StringBuilder line = new StringBuilder(UnixManifest.escaped(childPath.toString()));
      switch (child.type()) {
        case DIRECTORY -> line.append(' ').append(UnixManifest.DIRECTORY);
        case FIFO -> line.append(' ').append(UnixManifest.PIPE);
        case SYMBOLIC_LINK ->
            append(line, UnixManifest.SYMBOLIC_LINK, UnixManifest.escaped(child.linkTarget()));
        case REGULAR -> writeContent(childPath, child, childTarget, line);
      }
      appendAttributes(line, directory, child);
      if (!leftOut.test(childPath, child)) {
        lines.add(line.toString());
      }
      if (child.isDirectory()) {
        writeDirectory(childPath, child, childTarget, lines);
      }
    }
  }

  private void writeContent(UnixPath path, UnixFile file, Path target, StringBuilder line)
      throws IOException {
    Files.createDirectories(target.resolveSibling("."));
    Optional<Charset> codePage = UnixText.codePage(file.tag());
    try (Content content = files.read(superuser, path)) {
      if (codePage.isPresent()) {
        UnixText.dump(content, codePage.get(), target);
        append(line, UnixManifest.CODE_PAGE, file.tag());
      } else {
        UnixText.dump(content, target);
      }
    }
    if (!file.tag().isEmpty()) {
      append(line, UnixManifest.TAG, file.tag());
    }
  }

  /** Mode, and the owner when it is not what a file of the superuser gets in its directory. */
  private void appendAttributes(StringBuilder line, UnixFile directory, UnixFile file) {
    if (!file.linkTarget().isEmpty()) {
      return;
    }
    append(line, UnixManifest.MODE, Integer.toOctalString(file.mode()));
    if (file.uid() != 0 || file.gid() != directory.gid()) {
      append(line, UnixManifest.OWNER, files.identities().userName(file.uid()));
      append(line, UnixManifest.GROUP, files.identities().groupName(file.gid()));
    }
  }

  private static void append(StringBuilder line, String key, String value) {
    line.append(' ').append(key).append('=').append(value);
  }
}
