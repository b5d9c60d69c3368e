package io.lparjar.datasets.vsam;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.record.Records;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The content of a cluster in the making: takes stored records in ascending order of keys. The
 * index grows in a draft of its own, so that neither is in memory.
 */
final class OrderedDraft implements Closeable {
  private static final int DESCRIPTOR_WORD = 4;
  private static final int INDEX_BUFFER = 8_192;

  private final StoredForm form;
  private final ContentDraft draft;
  private final ContentDraft index;
  private final ByteBuffer entries;
  private final RecordWriter writer;
  private long position;
  private long nextEntry;
  private long records;
  private long recordBytes;

  /** Takes over two drafts on the same volume. */
  OrderedDraft(StoredForm form, ContentDraft draft, ContentDraft index) {
    this.form = form;
    this.draft = draft;
    this.index = index;
    this.entries = ByteBuffer.allocate(INDEX_BUFFER);
    this.writer = Records.writer(ClusterContent.RECFM, Records.MAXIMUM_LENGTH, 0, draft);
  }

  /** Adds a stored record whose key is higher than all before. */
  void add(byte[] bytes, int offset, int length) throws IOException {
    if (position >= nextEntry) {
      addEntry(bytes, offset);
    }
    writer.write(bytes, offset, length);
    position += length + DESCRIPTOR_WORD;
    records++;
    recordBytes += length - form.prefixLength();
  }

  /**
   * Completes the content and gives it to who publishes or reads it; this is at its end then.
   *
   * @param version that the content is to have
   */
  ContentDraft finish(long version) throws IOException {
    writer.close();
    flushEntries();
    if (index.size() > 0) {
      try (Content made = index.read()) {
        long sent = 0;
        while (sent < made.size()) {
          sent += made.transferTo(sent, made.size() - sent, draft);
        }
      }
    }
    index.close();
    ByteBuffer trailer = new Trailer(records, position, recordBytes, version).toBytes();
    while (trailer.hasRemaining()) {
      draft.write(trailer);
    }
    return draft;
  }

  @Override
  public void close() throws IOException {
    index.close();
    draft.close();
  }

  private void addEntry(byte[] bytes, int offset) throws IOException {
    if (entries.remaining() < form.keyLength() + Long.BYTES) {
      flushEntries();
    }
    entries.put(bytes, offset + form.keyOffset(), form.keyLength()).putLong(position);
    nextEntry = position + ClusterContent.INDEX_STEP;
  }

  private void flushEntries() throws IOException {
    entries.flip();
    while (entries.hasRemaining()) {
      index.write(entries);
    }
    entries.clear();
  }
}
