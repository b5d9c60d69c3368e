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
    ContentRange range = new ContentRange(content, position, trailer.dataEnd());
    return Records.reader(RECFM, Records.MAXIMUM_LENGTH, 0, range);
  }

  /** The stored record with this key, or null. */
  byte @Nullable [] find(byte[] key) throws IOException {
    try (RecordReader reader = reader(positionBefore(key))) {
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
    int entryLength = form.keyLength() + Long.BYTES;
    long low = 0;
    long high = (content.size() - Trailer.LENGTH - trailer.dataEnd()) / entryLength;
    long found = 0;
    while (low < high) {
      long middle = (low + high) >>> 1;
      byte[] entry = Trailer.bytes(content, trailer.dataEnd() + middle * entryLength, entryLength);
      int length = Math.min(key.length, form.keyLength());
      if (Arrays.compareUnsigned(entry, 0, length, key, 0, length) < 0) {
        found = StoredForm.numberOf(entry, form.keyLength());
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
