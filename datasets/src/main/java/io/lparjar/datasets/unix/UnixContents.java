package io.lparjar.datasets.unix;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.device.DeviceFullException;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * What files hold, by numbers: each version of a file's content has one of its own, never 0. Safe
 * for use by many threads.
 */
final class UnixContents {
  private static final String VOLUME = "ROOT";

  private final ContentStore devices;

  UnixContents(ContentStore devices) {
    this.devices = devices;
  }

  /**
   * Opens content for reading.
   *
   * @throws java.nio.file.NoSuchFileException when there is none of that number any more
   */
  Content open(long number) throws IOException {
    return devices.open(keyOf(number));
  }

  /** The beginning of new content. */
  ContentDraft draft() throws IOException {
    return devices.draft(VOLUME);
  }

  /**
   * The beginning of content that goes on from a copy of another.
   *
   * @throws UnixFileException NO_SPACE
   */
  ContentDraft draftFrom(long number) throws IOException {
    ContentDraft draft = draft();
    try (Content old = open(number)) {
      long at = 0;
      while (at < old.size()) {
        at += old.transferTo(at, old.size() - at, draft);
      }
      return draft;
    } catch (DeviceFullException full) {
      draft.close();
      throw new UnixFileException(Reason.NO_SPACE, "");
    } catch (IOException | RuntimeException failure) {
      draft.close();
      throw failure;
    }
  }

  void publish(ContentDraft draft, long number) throws IOException {
    draft.publish(keyOf(number));
  }

  /** Deletes content; 0 stands for none. */
  void discard(long number) {
    if (number == 0) {
      return;
    }
    try {
      devices.delete(keyOf(number));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Deletes what is of no use, such as a crash may have left. */
  void discardUnless(LongPredicate used) {
    try (Stream<ContentStore.Stored> stored = devices.stored(VOLUME)) {
      for (ContentStore.Stored content : stored.toList()) {
        if (!used.test(Long.parseLong(content.key().name()))) {
          devices.delete(content.key());
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static ContentKey keyOf(long number) {
    return ContentKey.of(VOLUME, String.valueOf(number));
  }
}
