package io.lparjar.jes.program.shell;

import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Commands that change the tree. */
final class FileCommands {
  private static final int NEW_DIRECTORY = 0755;

  private FileCommands() {}

  /** {@code cd}: to a directory, or home. */
  static int cd(ShellSession session, List<String> arguments) {
    String to =
        arguments.isEmpty() ? session.variables().getOrDefault("HOME", "/") : arguments.get(0);
    session.changeDirectory(session.path(to));
    return 0;
  }

  /** {@code mkdir [-p]}. */
  static int mkdir(ShellSession session, List<String> arguments) {
    for (String name : names(arguments)) {
      UnixPath path = session.path(name);
      if (has(arguments, 'p')) {
        for (int i = 1; i <= path.names().size(); i++) {
          UnixPath part = new UnixPath(path.names().subList(0, i));
          if (session.files().find(session.user(), part).isEmpty()) {
            session.files().makeDirectory(session.user(), part, NEW_DIRECTORY);
          }
        }
      } else {
        session.files().makeDirectory(session.user(), path, NEW_DIRECTORY);
      }
    }
    return 0;
  }

  /** {@code rmdir}: empty directories. */
  static int rmdir(ShellSession session, List<String> arguments) {
    for (String name : names(arguments)) {
      session.files().removeDirectory(session.user(), session.path(name));
    }
    return 0;
  }

  /** {@code rm [-f] [-r]}. */
  static int rm(ShellSession session, List<String> arguments) {
    boolean recursive = has(arguments, 'r') || has(arguments, 'R');
    for (String name : names(arguments)) {
      UnixPath path = session.path(name);
      Optional<UnixFile> file = session.files().findLink(session.user(), path);
      if (file.isEmpty() && has(arguments, 'f')) {
        continue;
      }
      remove(session, path, recursive);
    }
    return 0;
  }

  private static void remove(ShellSession session, UnixPath path, boolean recursive) {
    UnixFiles files = session.files();
    boolean directory =
        files.findLink(session.user(), path).filter(UnixFile::isDirectory).isPresent();
    if (!directory || !recursive) {
      files.delete(session.user(), path);
      return;
    }
    List<String> children = new ArrayList<>();
    files.list(session.user(), path, child -> children.add(child.name()));
    for (String child : children) {
      remove(session, path.child(child), true);
    }
    files.removeDirectory(session.user(), path);
  }

  /** {@code mv}: to another name, or into a directory. */
  static int mv(ShellSession session, List<String> arguments) {
    List<String> names = names(arguments);
    if (names.size() != 2) {
      throw new ShellException(2, "mv: EDC5121I Invalid argument.");
    }
    UnixPath from = session.path(names.get(0));
    session.files().rename(session.user(), from, into(session, names.get(1), from.name()));
    return 0;
  }

  /** The path of a target, or of {@code name} in it when it is a directory. */
  static UnixPath into(ShellSession session, String target, String name) {
    UnixPath path = session.path(target);
    boolean directory =
        session.files().find(session.user(), path).filter(UnixFile::isDirectory).isPresent();
    return directory ? path.child(name) : path;
  }

  /** {@code chmod}: octal modes only. */
  static int chmod(ShellSession session, List<String> arguments) {
    if (arguments.size() < 2 || !arguments.get(0).matches("[0-7]{1,4}")) {
      throw new ShellException(2, "chmod: only octal modes are supported");
    }
    for (String name : arguments.subList(1, arguments.size())) {
      session
          .files()
          .changeMode(session.user(), session.path(name), Integer.parseInt(arguments.get(0), 8));
    }
    return 0;
  }

  /** {@code touch}: makes what is not there. */
  static int touch(ShellSession session, List<String> arguments) throws IOException {
    for (String name : names(arguments)) {
      session.write(name, true).close();
    }
    return 0;
  }

  /** The arguments that are no flags. */
  static List<String> names(List<String> arguments) {
    return arguments.stream().filter(argument -> !argument.startsWith("-")).toList();
  }

  /** Whether a flag is among the arguments. */
  static boolean has(List<String> arguments, char flag) {
    return arguments.stream()
        .anyMatch(argument -> argument.startsWith("-") && argument.indexOf(flag) > 0);
  }
}
