package io.lparjar.emulator.ftp.unix;

import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFileType;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ftp.listing.LineBuffer;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Writes the lines of a {@link UnixListRequest}; may be asked again. Used by one thread. */
final class UnixListing {
  private static final String SELF = ".";
  private static final String PARENT = "..";

  /** Files of the same time stay in the order of their names. */
  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing((Entry entry) -> entry.file().modified()).reversed();

  private final UnixListRequest request;
  private final UnixPath path;
  private final UnixRow row;

  /** Takes files and the names they are listed by. */
  private interface Entries {
    void add(UnixFile file, String name);
  }

  private record Entry(UnixFile file, String name) {}

  UnixListing(UnixListRequest request, UnixPath path) {
    this.request = request;
    this.path = path;
    this.row = new UnixRow(request.files().identities(), request.session().services().clock());
  }

  /** A file that is no directory, or a directory that is listed as a file. */
  void single(UnixFile file, LineBuffer lines) {
    write(file, request.name().isEmpty() ? SELF : request.name(), lines);
  }

  /** What is in a directory. */
  void directory(LineBuffer lines) {
    if (!request.namesOnly()) {
      AtomicLong total = new AtomicLong();
      entries((file, name) -> total.addAndGet(UnixRow.units(file)));
      lines.text("total ").number(total.get()).end();
    }
    inOrder(this::entries, lines);
  }

  private void entries(Entries entries) {
    if (request.showsSelf()) {
      self(SELF, path, entries);
      self(PARENT, path.parent(), entries);
    }
    boolean full = request.namesOnly() && request.isAbsolute();
    request
        .files()
        .list(
            request.user(),
            path,
            file -> {
              if (isShown(file)) {
                entries.add(file, full ? path.child(file.name()).toString() : file.name());
              }
            });
  }

  private void self(String name, UnixPath directory, Entries entries) {
    request.files().find(request.user(), directory).ifPresent(file -> entries.add(file, name));
  }

  /** Writes what comes in the order of its names, in the order asked for. */
  private void inOrder(Consumer<Entries> source, LineBuffer lines) {
    if (!request.isByTime() && !request.isReversed()) {
      source.accept((file, name) -> write(file, name, lines));
      return;
    }
    List<Entry> entries = new ArrayList<>();
    source.accept((file, name) -> entries.add(new Entry(file, name)));
    if (request.isByTime()) {
      entries.sort(NEWEST_FIRST);
    }
    if (request.isReversed()) {
      Collections.reverse(entries);
    }
    entries.forEach(entry -> write(entry.file(), entry.name(), lines));
  }

  private boolean isShown(UnixFile file) {
    return request.showsHidden() || !file.name().startsWith(".");
  }

  /** What matches a pattern. */
  void matches(LineBuffer lines) {
    inOrder(this::matching, lines);
  }

  private void matching(Entries entries) {
    UnixPath base = request.isAbsolute() ? UnixPath.ROOT : request.session().unixPath("");
    boolean below = path.startsWith(base);
    UnixPath start = below ? base : UnixPath.ROOT;
    boolean full = !request.namesOnly() || request.isAbsolute() || !below;
    List<String> names = path.names().subList(start.names().size(), path.names().size());
    expand(start, full ? start : UnixPath.ROOT, full, names, entries);
  }

  /**
   * Writes what is below a directory and matches.
   *
   * @param shown the directory as far as it is shown
   */
  private void expand(
      UnixPath directory, UnixPath shown, boolean full, List<String> names, Entries entries) {
    UnixGlob first = new UnixGlob(names.get(0));
    List<String> rest = names.subList(1, names.size());
    if (!UnixGlob.isPattern(names.get(0))) {
      if (rest.isEmpty()) {
        request
            .files()
            .findLink(request.user(), directory.child(names.get(0)))
            .ifPresent(file -> entries.add(file, text(shown.child(file.name()), full)));
      } else {
        expand(directory.child(names.get(0)), shown.child(names.get(0)), full, rest, entries);
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
                    match(file, below, shownBelow, full, entries);
                  } else if (mayHoldFiles(file)) {
                    expand(below, shownBelow, full, rest, entries);
                  }
                }
              });
    } catch (UnixFileException passedOver) {
      return;
    }
  }

  private void match(UnixFile file, UnixPath at, UnixPath shown, boolean full, Entries entries) {
    entries.add(file, text(shown, full));
    boolean subdirectories =
        request.namesOnly()
            && request.name().equals("*")
            && request.session().settings().get(SiteParameters.LISTSUBDIR);
    if (subdirectories && file.isDirectory()) {
      inSubdirectory(at, shown, full, entries);
    }
  }

  private void inSubdirectory(UnixPath at, UnixPath shown, boolean full, Entries entries) {
    try {
      request
          .files()
          .list(
              request.user(),
              at,
              file -> {
                if (isShown(file) && !file.isDirectory()) {
                  entries.add(file, text(shown.child(file.name()), full));
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
