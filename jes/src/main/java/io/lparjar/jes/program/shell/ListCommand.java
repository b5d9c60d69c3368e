package io.lparjar.jes.program.shell;

import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixPath;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ls [-l]}: a file, or what is in a directory. */
final class ListCommand {
  private static final String BITS = "rwxrwxrwx";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MMM dd HH:mm", Locale.ENGLISH);

  private ListCommand() {}

  /** Lists. */
  static int ls(ShellSession session, List<String> arguments) throws IOException {
    boolean longForm = FileCommands.has(arguments, 'l');
    List<String> names = FileCommands.names(arguments);
    for (String name : names.isEmpty() ? List.of(".") : names) {
      UnixPath path = session.path(name);
      Optional<UnixFile> file = session.files().find(session.user(), path);
      if (file.isEmpty()) {
        throw new UnixFileException(UnixFileException.Reason.NOT_FOUND, name);
      }
      if (!file.get().isDirectory()) {
        session.print(longForm ? line(session, file.get(), name) : name);
        continue;
      }
      List<UnixFile> children = new ArrayList<>();
      session.files().list(session.user(), path, children::add);
      for (UnixFile child : children) {
        if (FileCommands.has(arguments, 'a') || !child.name().startsWith(".")) {
          session.print(longForm ? line(session, child, child.name()) : child.name());
        }
      }
    }
    return 0;
  }

  /** A line of {@code ls -l}. */
  private static String line(ShellSession session, UnixFile file, String name) {
    StringBuilder mode = new StringBuilder().append(file.type().letter());
    for (int i = 0; i < BITS.length(); i++) {
      mode.append((file.mode() >> (BITS.length() - 1 - i) & 1) == 1 ? BITS.charAt(i) : '-');
    }
    LocalDateTime modified =
        LocalDateTime.ofInstant(file.modified(), session.step().clock().getZone());
    return String.format(
        Locale.ROOT,
        "%s %3d %-8s %-8s %7d %s %s",
        mode,
        file.links(),
        session.files().identities().userName(file.uid()),
        session.files().identities().groupName(file.gid()),
        file.size(),
        MOMENT.format(modified),
        name);
  }
}
