package io.lparjar.datasets.unix;

import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.store.UnixFileRow;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.datasets.unix.UnixLookup.Place;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities.UnixIdentity;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives files new content: it is stored first, then a commit makes it the file's, then the old one
 * is deleted.
 */
final class UnixPublication {
  private final UnixTree tree;
  private final UnixContents contents;

  UnixPublication(UnixTree tree, UnixContents contents) {
    this.tree = tree;
    this.contents = contents;
  }

  /** As {@link UnixFiles#write}. */
  UnixWriter write(SecurityEnvironment user, UnixPath path, boolean append, int mode, String tag)
      throws IOException {
    Place place = tree.place(user, path, true);
    checkWrite(tree.identity(user), place);
    Optional<UnixFileRow> continued = append ? place.file() : Optional.empty();
    ContentDraft draft =
        continued.isPresent() ? contents.draftFrom(continued.get().content()) : contents.draft();
    String tagged = continued.map(UnixFileRow::tag).orElse(tag);
    return new UnixDraftWriter(
        draft, place.file().isEmpty(), done -> publish(user, place.path(), mode, tagged, done));
  }

  private static void checkWrite(UnixIdentity identity, Place place) {
    if (place.file().isPresent()) {
      checkRegular(place.file().get(), place.path());
      UnixAccess.check(identity, place.file().get(), UnixAccess.WRITE, place.path());
    } else {
      UnixAccess.check(
          identity, place.directory(), UnixAccess.WRITE + UnixAccess.SEARCH, place.path());
    }
  }

  /** Fails for what has no content. */
  static void checkRegular(UnixFileRow file, UnixPath path) {
    if (UnixLookup.isDirectory(file)) {
      throw new UnixFileException(Reason.IS_DIRECTORY, path.toString());
    }
    if (!UnixLookup.isRegular(file)) {
      throw new UnixFileException(Reason.INVALID, path.toString());
    }
  }

  private void publish(
      SecurityEnvironment user, UnixPath path, int mode, String tag, ContentDraft draft)
      throws IOException {
    long content = tree.nextNumber();
    long size = draft.size();
    contents.publish(draft, content);
    AtomicLong unused = new AtomicLong(content);
    try {
      tree.change(
          user,
          path,
          true,
          (transaction, place) -> {
            UnixIdentity identity = tree.identity(user);
            checkWrite(identity, place);
            if (place.file().isEmpty()) {
              UnixFileRow made =
                  tree.file(place, UnixFileType.REGULAR, mode, identity, "", tag, size, content);
              tree.insert(transaction, place, made);
              unused.set(0);
            } else {
              UnixFileRow old = place.file().get();
              tree.rewrite(transaction, old, content, size, tag);
              unused.set(old.content());
            }
          });
    } finally {
      contents.discard(unused.get());
    }
  }
}
