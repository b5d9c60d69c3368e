package io.lparjar.datasets.vsam;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Has an alternate index point to records of its base cluster. {@link #close()} makes that its
 * content. Used by one thread.
 */
public final class AlternateIndexWriter implements Closeable {
  private final AlternateIndex index;
  private final ClusterAttributes base;
  private final ClusterWriter writer;

  /** What became of a record that was to be pointed to. */
  public enum Outcome {
    /** It is pointed to. */
    ADDED,
    /** It is too short to have the alternate key. */
    NO_KEY,
    /** Another record has the alternate key, which is to be unique. */
    NOT_UNIQUE,
    /** The record of the alternate key has no room for more pointers. */
    NO_ROOM
  }

  /**
   * Writes an alternate index.
   *
   * @param base attributes of the base cluster
   * @param writer of the alternate index, closed with this
   * @param version of the content of the base cluster that it points into
   */
  public AlternateIndexWriter(
      AlternateIndex index, ClusterAttributes base, ClusterWriter writer, long version) {
    this.index = index;
    this.base = base;
    this.writer = writer;
    writer.become(version);
  }

  /** Points to a record of the base cluster, behind those with the same alternate key. */
  public Outcome add(byte[] record, int offset, int length, byte[] primeKey) throws IOException {
    byte[] key = keyOf(record, offset, length);
    if (key == null) {
      return Outcome.NO_KEY;
    }
    PointerRecord present = find(key);
    if (present.indexOf(primeKey) >= 0) {
      return Outcome.ADDED;
    }
    if (index.unique() && present.count() > 0) {
      return Outcome.NOT_UNIQUE;
    }
    PointerRecord changed = present.with(primeKey);
    byte[] bytes = changed.bytes();
    if (bytes.length > writer.maximumLength() || changed.count() > PointerRecord.MOST_POINTERS) {
      return Outcome.NO_ROOM;
    }
    writer.replace(bytes, 0, bytes.length);
    return Outcome.ADDED;
  }

  /** Whether a record can be pointed to, or need not be. */
  boolean accepts(byte[] record, int offset, int length, byte[] primeKey) throws IOException {
    byte[] key = index.unique() ? keyOf(record, offset, length) : null;
    if (key == null) {
      return true;
    }
    PointerRecord present = find(key);
    return present.count() == 0 || present.indexOf(primeKey) >= 0;
  }

  /** Forgets a record of the base cluster. */
  void remove(byte[] record, byte[] primeKey) throws IOException {
    byte[] key = keyOf(record, 0, record.length);
    if (key == null) {
      return;
    }
    PointerRecord present = find(key);
    int place = present.indexOf(primeKey);
    if (place >= 0 && present.count() == 1) {
      writer.erase(key);
    } else if (place >= 0) {
      byte[] bytes = present.without(place).bytes();
      writer.replace(bytes, 0, bytes.length);
    }
  }

  /** Forgets what was written, unless it is closed. */
  public void abandon() throws IOException {
    writer.abandon();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private byte @Nullable [] keyOf(byte[] record, int offset, int length) {
    int end = index.keyOffset() + index.keyLength();
    return end > length
        ? null
        : Arrays.copyOfRange(record, offset + index.keyOffset(), offset + end);
  }

  private PointerRecord find(byte[] key) throws IOException {
    byte[] present = writer.find(key);
    return present == null
        ? PointerRecord.empty(base.type(), key, base.keyLength())
        : PointerRecord.of(present, 0, present.length);
  }
}
