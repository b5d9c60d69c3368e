package io.lparjar.datasets.allocation;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.device.ContentStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;

/** Devices that take a snapshot of the system before and after each change they make. */
record SnapshotDevices(ContentStore devices, Snapshot snapshot) implements ContentStore {
  /** No divisor of the length of a record. */
  private static final int PIECE = 33;

  /** Takes the state of the system as a kill would leave it. */
  @FunctionalInterface
  interface Snapshot {
    void take() throws IOException;
  }

  /** A change of the devices. */
  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  private void around(Change change) throws IOException {
    snapshot.take();
    change.make();
    snapshot.take();
  }

  @Override
  public ContentDraft draft(String volume) throws IOException {
    return new Draft(devices.draft(volume), false);
  }

  @Override
  public Optional<ContentDraft> extend(ContentKey key) throws IOException {
    snapshot.take();
    Optional<ContentDraft> extension = devices.extend(key);
    snapshot.take();
    return extension.map(draft -> new Draft(draft, true));
  }

  @Override
  public boolean settle(ContentKey key, long size) throws IOException {
    return devices.settle(key, size);
  }

  @Override
  public Content open(ContentKey key) throws IOException {
    return devices.open(key);
  }

  @Override
  public Optional<Stored> find(ContentKey key) throws IOException {
    return devices.find(key);
  }

  @Override
  public void createDirectory(ContentKey key) throws IOException {
    around(() -> devices.createDirectory(key));
  }

  @Override
  public void delete(ContentKey key) throws IOException {
    around(() -> devices.delete(key));
  }

  @Override
  public void rename(ContentKey from, ContentKey to) throws IOException {
    around(() -> devices.rename(from, to));
  }

  @Override
  public Stream<String> volumes() throws IOException {
    return devices.volumes();
  }

  @Override
  public Stream<Stored> stored(String volume) throws IOException {
    return devices.stored(volume);
  }

  @Override
  public void close() throws IOException {
    devices.close();
  }

  private final class Draft implements ContentDraft {
    private final ContentDraft draft;
    private final boolean inPlace;

    Draft(ContentDraft draft, boolean inPlace) {
      this.draft = draft;
      this.inPlace = inPlace;
    }

    /** In place in pieces, so that a kill may come between any two of them. */
    @Override
    public int write(ByteBuffer source) throws IOException {
      int length = source.remaining();
      while (inPlace && source.hasRemaining()) {
        ByteBuffer piece = source.slice();
        piece.limit(Math.min(PIECE, piece.limit()));
        source.position(source.position() + piece.limit());
        around(() -> draft.write(piece));
      }
      return inPlace ? length : draft.write(source);
    }

    @Override
    public long size() {
      return draft.size();
    }

    @Override
    public void truncate(long size) throws IOException {
      draft.truncate(size);
    }

    @Override
    public Content read() throws IOException {
      return draft.read();
    }

    @Override
    public void publish(ContentKey key) throws IOException {
      around(() -> draft.publish(key));
    }

    @Override
    public boolean isOpen() {
      return draft.isOpen();
    }

    @Override
    public void close() throws IOException {
      draft.close();
    }
  }
}
