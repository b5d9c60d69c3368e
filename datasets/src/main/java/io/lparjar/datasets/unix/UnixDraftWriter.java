package io.lparjar.datasets.unix;

import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.device.DeviceFullException;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes a draft, and hands it on when it is complete. */
final class UnixDraftWriter implements UnixWriter {
  private final ContentDraft draft;
  private final boolean fresh;
  private final Publication publication;
  private boolean open = true;

  /** Makes a draft the content of a file. */
  @FunctionalInterface
  interface Publication {
    void publish(ContentDraft draft) throws IOException;
  }

  UnixDraftWriter(ContentDraft draft, boolean fresh, Publication publication) {
    this.draft = draft;
    this.fresh = fresh;
    this.publication = publication;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    try {
      return draft.write(source);
    } catch (DeviceFullException full) {
      throw new UnixFileException(Reason.NO_SPACE, "");
    }
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void abandon() throws IOException {
    open = false;
    draft.close();
  }

  @Override
  public void close() throws IOException {
    if (!open) {
      return;
    }
    open = false;
    try (draft) {
      publication.publish(draft);
    }
  }
}
