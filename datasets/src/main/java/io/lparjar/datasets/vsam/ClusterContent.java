package io.lparjar.datasets.vsam;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.Records;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The records of a cluster as they are kept, in the content of its data component.
 *
 * <pre>
 * RDW record, RDW record, ...         ascending by key, see {@link StoredForm}
 * key position, key position, ...     the index: the first record of each 4 KiB or so
 * trailer                             see {@link Trailer}
 * </pre>
 *
 * <p>The index stands behind the records, and not in the index component, so that both are
 * published in one step. It is searched where it is: no part of it is kept in memory. A cluster
 * that was never loaded has an empty content.
 */
final class ClusterContent implements Closeable {
  /** The form of the records. */
  static final RecordFormat RECFM = RecordFormat.of("VB");

  /** Bytes of records between two entries of the index, or more. */
  static final int INDEX_STEP = 4_096;

  private final Content content;
  private final StoredForm form;
  private final Trailer trailer;

  private ClusterContent(Content content, StoredForm form, Trailer trailer) {
    this.content = content;
    this.form = form;
    this.trailer = trailer;
  }

  /** Takes over a content. */
  static ClusterContent open(Content content, StoredForm form) throws IOException {
    return new ClusterContent(content, form, Trailer.read(content));
  }

  Trailer trailer() {
    return trailer;
  }

  StoredForm form() {
    return form;
  }

  /** Reads stored records from a position on, where one begins. */
  RecordReader reader(long position) {
    return reader(position, trailer.dataEnd());
  }

  private RecordReader reader(long position, long end) {
    ContentRange range = new ContentRange(content, position, end);
    return Records.reader(RECFM, Records.MAXIMUM_LENGTH, 0, range);
  }

  /** The stored record with this key, or null. */
  byte @Nullable [] find(byte[] key) throws IOException {
    long entry = entriesBefore(key);
    try (RecordReader reader = reader(position(entry - 1), position(entry + 1))) {
      while (reader.next()) {
        int order = form.compare(reader.array(), reader.offset(), key);
        if (order >= 0) {
          int end = reader.offset() + reader.length();
          return order == 0 ? Arrays.copyOfRange(reader.array(), reader.offset(), end) : null;
        }
      }
    }
    return null;
  }

  /** The greatest key, or an empty one when there are no records. */
  byte[] lastKey() throws IOException {
    byte[] last = {};
    byte[] highest = new byte[form.keyLength()];
    Arrays.fill(highest, (byte) 0xFF);
    try (RecordReader reader = reader(positionBefore(highest))) {
      while (reader.next()) {
        last = form.keyOf(reader.array(), reader.offset());
      }
    }
    return last;
  }

  /** Where to begin looking for {@code key} or, when only its first bytes are given, for them. */
  long positionBefore(byte[] key) throws IOException {
    return position(entriesBefore(key) - 1);
  }

  /** How many entries of the index have a lower key. */
  private long entriesBefore(byte[] key) throws IOException {
    int length = Math.min(key.length, form.keyLength());
    long low = 0;
    long high = entries();
    while (low < high) {
      long middle = (low + high) >>> 1;
      byte[] entry = Trailer.bytes(content, place(middle), length);
      if (Arrays.compareUnsigned(entry, 0, length, key, 0, length) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Where the records of an entry of the index begin; before the first and behind the last, too.
   */
  private long position(long entry) throws IOException {
    if (entry < 0) {
      return 0;
    }
    return entry >= entries()
        ? trailer.dataEnd()
        : StoredForm.numberOf(
            Trailer.bytes(content, place(entry) + form.keyLength(), Long.BYTES), 0);
  }

  private long entries() {
    long bytes = content.size() - Trailer.LENGTH - trailer.dataEnd();
    return Math.max(0, bytes / entryLength());
  }

  private long place(long entry) {
    return trailer.dataEnd() + entry * entryLength();
  }

  private int entryLength() {
    return form.keyLength() + Long.BYTES;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
