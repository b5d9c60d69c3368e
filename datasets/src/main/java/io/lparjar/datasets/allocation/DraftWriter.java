package io.lparjar.datasets.allocation;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.device.DeviceFullException;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.record.Records;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/** Writes a draft, and publishes it when it is closed. */
final class DraftWriter implements DataSetWriter {
  private final DataSetName name;
  private final DataSetAttributes attributes;
  private final ContentDraft draft;
  private final Publication publication;
  private final Bytes bytes = new Bytes();
  private @Nullable RecordWriter records;
  private boolean open = true;

  /** Makes a draft the content of what is written. */
  @FunctionalInterface
  interface Publication {
    void publish(ContentDraft draft) throws IOException;
  }

  DraftWriter(
      DataSetName name, DataSetAttributes attributes, ContentDraft draft, Publication publication) {
    this.name = name;
    this.attributes = attributes;
    this.draft = draft;
    this.publication = publication;
  }

  @Override
  public int minimumLength() {
    return records().minimumLength();
  }

  @Override
  public int maximumLength() {
    return records().maximumLength();
  }

  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    records().write(data, offset, length);
  }

  @Override
  public WritableByteChannel bytes() {
    return bytes;
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
    try (draft) {
      if (records != null) {
        records.close();
      }
      publication.publish(draft);
    } catch (DeviceFullException e) {
      throw Storage.failure(name, e);
    } finally {
      open = false;
    }
  }

  private RecordWriter records() {
    if (records == null) {
      records = Records.writer(attributes, bytes);
    }
    return records;
  }

  /** The draft as its writer sees it: closing it neither publishes nor discards anything. */
  private final class Bytes implements WritableByteChannel {
    @Override
    public int write(ByteBuffer source) throws IOException {
      try {
        return draft.write(source);
      } catch (DeviceFullException e) {
        throw Storage.failure(name, e);
      }
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() {}
  }
}
