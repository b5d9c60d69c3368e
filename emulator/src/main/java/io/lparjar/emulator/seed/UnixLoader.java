package io.lparjar.emulator.seed;

import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.datasets.unix.UnixWriter;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities.UnixIdentity;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loads a tree of host files as z/OS UNIX files, directories before what is in them. What is there
 * already is left alone, but a new system gives directories of its own the attributes that their
 * lines say.
 */
final class UnixLoader {
  private static final int FILE_MODE = 0644;
  private static final int DIRECTORY_MODE = 0755;
  private static final int HIGHEST_MODE = 07777;

  private final UnixFiles files;
  private final SecurityEnvironment superuser;
  private final boolean systemIsNew;

  UnixLoader(UnixFiles files, SecurityEnvironment superuser, boolean systemIsNew) {
    this.files = files;
    this.superuser = superuser;
    this.systemIsNew = systemIsNew;
  }

  /**
   * Loads them.
   *
   * @param tree host directory; may be missing
   * @param manifest {@code unix.txt}; may be missing
   */
  void load(Path tree, Path manifest) throws IOException {
    SortedMap<String, ManifestLine> lines = UnixManifest.read(manifest);
    SortedMap<String, Path> hostFiles = hostFiles(tree);
    hostFiles.forEach(
        (path, file) ->
            lines.computeIfAbsent(
                path, absent -> ManifestLine.ofUnmentioned(file.toString(), path)));
    for (var entry : lines.entrySet()) {
      ManifestLine line = entry.getValue();
      try {
        load(UnixPath.parse(entry.getKey()), line, hostFiles.get(entry.getKey()));
      } catch (UnixFileException | IllegalArgumentException e) {
        throw new SeedException(line.where(), e);
      }
    }
  }

  private static SortedMap<String, Path> hostFiles(Path tree) throws IOException {
    SortedMap<String, Path> found = new TreeMap<>();
    if (!Files.isDirectory(tree)) {
      return found;
    }
    try (Stream<Path> walked = Files.walk(tree)) {
      for (Path file : walked.filter(it -> !it.equals(tree)).toList()) {
        if (Files.isSymbolicLink(file)) {
          throw new SeedException(
              file.toString(), "a link of the host; " + UnixManifest.FILE + " takes SYMLINK=");
        }
        UnixPath path = UnixPath.ROOT;
        for (Path name : tree.relativize(file)) {
          path = path.child(name.toString());
        }
        found.put(path.toString(), file);
      }
    }
    return found;
  }

  private void load(UnixPath path, ManifestLine line, @Nullable Path hostFile) throws IOException {
    boolean directory =
        line.flag(UnixManifest.DIRECTORY) || (hostFile != null && Files.isDirectory(hostFile));
    boolean pipe = line.flag(UnixManifest.PIPE);
    String target = UnixManifest.unescaped(line.text(UnixManifest.SYMBOLIC_LINK, ""));
    boolean withoutContent = directory || pipe || !target.isEmpty();
    if (hostFile != null && withoutContent && !Files.isDirectory(hostFile)) {
      throw line.wrong(path + " has no content, but there is a file");
    }
    int mode = mode(line, directory ? DIRECTORY_MODE : FILE_MODE);
    @Nullable SecurityEnvironment owner = owner(line);
    String tag = withoutContent ? "" : line.text(UnixManifest.TAG, "");
    Optional<Charset> codePage = withoutContent ? Optional.empty() : codePage(line);
    boolean unmentioned = hostFile != null && line.where().equals(hostFile.toString());
    line.finish();
    Optional<UnixFile> present = files.findLink(superuser, path);
    if (present.isPresent()) {
      if (systemIsNew && present.get().isDirectory() && directory && !unmentioned) {
        files.changeMode(superuser, path, mode);
        changeOwner(path, owner);
      }
      return;
    }
    makeDirectories(path.parent());
    if (directory) {
      files.makeDirectory(superuser, path, mode);
    } else if (pipe) {
      files.makePipe(superuser, path, mode);
    } else if (!target.isEmpty()) {
      files.makeSymbolicLink(superuser, path, target);
      return;
    } else if (hostFile == null) {
      throw line.wrong("there is no file of " + path);
    } else {
      copy(hostFile, codePage, path, mode, tag);
    }
    changeOwner(path, owner);
  }

  private void copy(Path hostFile, Optional<Charset> codePage, UnixPath path, int mode, String tag)
      throws IOException {
    try (UnixWriter writer = files.write(superuser, path, false, mode, tag)) {
      try {
        if (codePage.isPresent()) {
          UnixText.load(hostFile, codePage.get(), writer);
        } else {
          UnixText.load(hostFile, writer);
        }
      } catch (IOException | RuntimeException e) {
        writer.abandon();
        throw e;
      }
    }
  }

  private void makeDirectories(UnixPath path) {
    if (files.find(superuser, path).isEmpty()) {
      makeDirectories(path.parent());
      files.makeDirectory(superuser, path, DIRECTORY_MODE);
    }
  }

  private static int mode(ManifestLine line, int absent) {
    String text = line.text(UnixManifest.MODE, Integer.toOctalString(absent));
    int mode =
        line.parsed(
            UnixManifest.MODE,
            text,
            "octal digits",
            value -> Integer.parseInt(value, UnixManifest.OCTAL));
    if (mode < 0 || mode > HIGHEST_MODE) {
      throw line.wrong("MODE has four octal digits at most, not " + text);
    }
    return mode;
  }

  private static Optional<Charset> codePage(ManifestLine line) {
    String name = line.text(UnixManifest.CODE_PAGE, "");
    Optional<Charset> codePage = UnixText.codePage(name);
    if (!name.isEmpty() && codePage.isEmpty()) {
      throw line.wrong("CODEPAGE needs a code page of one byte a character, not " + name);
    }
    return codePage;
  }

  /** The user and group that a line says; null when it says neither. */
  private @Nullable SecurityEnvironment owner(ManifestLine line) {
    String user = line.text(UnixManifest.OWNER, "");
    String group = line.text(UnixManifest.GROUP, "");
    if (user.isEmpty() && group.isEmpty()) {
      return null;
    }
    if (user.isEmpty() || group.isEmpty()) {
      throw line.wrong("OWNER and GROUP go together");
    }
    UserId userId =
        UserId.parse(user).orElseThrow(() -> line.wrong("OWNER needs a user, not " + user));
    SecurityEnvironment owner = new SecurityEnvironment(userId, group, "", Set.of(), "");
    UnixIdentity identity = files.identities().of(owner);
    if (identity.uid() == UserProfile.NO_UID) {
      throw line.wrong("user " + user + " has no UID");
    }
    if (!files.identities().groupName(identity.gid()).equals(group)) {
      throw line.wrong("group " + group + " has no GID");
    }
    return owner;
  }

  private void changeOwner(UnixPath path, @Nullable SecurityEnvironment owner) {
    if (owner != null) {
      files.changeOwner(superuser, path, owner);
    }
  }
}
