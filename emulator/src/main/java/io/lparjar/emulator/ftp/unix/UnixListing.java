package io.lparjar.emulator.ftp.unix;

import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFileType;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ftp.listing.LineBuffer;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Writes the lines of a {@link UnixListRequest}; may be asked again. Used by one thread. */
final class UnixListing {
  private final UnixListRequest request;
  private final UnixPath path;
  private final UnixRow row;

  UnixListing(UnixListRequest request, UnixPath path) {
    this.request = request;
    this.path = path;
    this.row = new UnixRow(request.files().identities(), request.session().services().clock());
  }

  /** A file that is no directory. */
  void single(UnixFile file, LineBuffer lines) {
    write(file, request.name(), lines);
  }

  /** What is in a directory. */
  void directory(LineBuffer lines) {
    if (!request.namesOnly()) {
      AtomicLong total = new AtomicLong();
      request
          .files()
          .list(
              request.user(),
              path,
              file -> {
                if (isShown(file)) {
                  total.addAndGet(UnixRow.units(file));
                }
              });
      lines.text("total ").number(total.get()).end();
    }
    boolean full = request.namesOnly() && request.isAbsolute();
    request
        .files()
        .list(
            request.user(),
            path,
            file -> {
              if (isShown(file)) {
                write(file, full ? path.child(file.name()).toString() : file.name(), lines);
              }
            });
  }

  private static boolean isShown(UnixFile file) {
    return !file.name().startsWith(".");
  }

  /** What matches a pattern. */
  void matches(LineBuffer lines) {
    UnixPath base = request.isAbsolute() ? UnixPath.ROOT : request.session().unixPath("");
    boolean below = path.startsWith(base);
    UnixPath start = below ? base : UnixPath.ROOT;
    boolean full = !request.namesOnly() || request.isAbsolute() || !below;
    List<String> names = path.names().subList(start.names().size(), path.names().size());
    expand(start, full ? start : UnixPath.ROOT, full, names, lines);
  }

  /**
   * Writes what is below a directory and matches.
   *
   * @param shown the directory as far as it is shown
   */
  private void expand(
      UnixPath directory, UnixPath shown, boolean full, List<String> names, LineBuffer lines) {
    UnixGlob first = new UnixGlob(names.get(0));
    List<String> rest = names.subList(1, names.size());
    if (!UnixGlob.isPattern(names.get(0))) {
      if (rest.isEmpty()) {
        request
            .files()
            .findLink(request.user(), directory.child(names.get(0)))
            .ifPresent(file -> write(file, text(shown.child(file.name()), full), lines));
      } else {
        expand(directory.child(names.get(0)), shown.child(names.get(0)), full, rest, lines);
      }
      return;
    }
    try {
      request
          .files()
          .list(
              request.user(),
              directory,
              file -> {
                if (first.matches(file.name())) {
                  UnixPath below = directory.child(file.name());
                  UnixPath shownBelow = shown.child(file.name());
                  if (rest.isEmpty()) {
                    match(file, below, shownBelow, full, lines);
                  } else if (mayHoldFiles(file)) {
                    expand(below, shownBelow, full, rest, lines);
                  }
                }
              });
    } catch (UnixFileException passedOver) {
      return;
    }
  }

  private void match(UnixFile file, UnixPath at, UnixPath shown, boolean full, LineBuffer lines) {
    write(file, text(shown, full), lines);
    boolean subdirectories =
        request.namesOnly()
            && request.name().equals("*")
            && request.session().settings().get(SiteParameters.LISTSUBDIR);
    if (subdirectories && file.isDirectory()) {
      inSubdirectory(at, shown, full, lines);
    }
  }

  private void inSubdirectory(UnixPath at, UnixPath shown, boolean full, LineBuffer lines) {
    try {
      request
          .files()
          .list(
              request.user(),
              at,
              file -> {
                if (isShown(file) && !file.isDirectory()) {
                  write(file, text(shown.child(file.name()), full), lines);
                }
              });
    } catch (UnixFileException passedOver) {
      return;
    }
  }

  private static boolean mayHoldFiles(UnixFile file) {
    return file.isDirectory() || file.type() == UnixFileType.SYMBOLIC_LINK;
  }

  private static String text(UnixPath shown, boolean full) {
    return full ? shown.toString() : shown.toString().substring(1);
  }

  private void write(UnixFile file, String name, LineBuffer lines) {
    if (request.namesOnly()) {
      lines.text(name).end();
    } else {
      row.write(file, name, lines);
    }
  }
}
