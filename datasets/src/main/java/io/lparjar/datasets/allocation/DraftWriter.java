package io.lparjar.datasets.allocation;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.device.DeviceFullException;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.record.Records;
import io.lparjar.datasets.record.TrackMeter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Writes a draft, and publishes it when it is closed. When the data set can have no more space, the
 * records that were written before become its content; those of a large buffer may be lost, save
 * for F formats [inferred].
 */
final class DraftWriter implements DataSetWriter {
  private final DataSetName name;
  private final DataSetAttributes attributes;
  private final ContentDraft draft;
  private final TrackMeter meter;
  private final Room room;
  private final Publication publication;
  private final Bytes bytes = new Bytes();
  private @Nullable RecordWriter records;
  private long capacity;
  private @Nullable DataSetException noMoreSpace;
  private boolean open = true;

  /** Makes a draft the content of what is written. */
  @FunctionalInterface
  interface Publication {
    /**
     * Publishes it.
     *
     * @param sizeOnTracks see {@link TrackMeter#size}
     */
    void publish(ContentDraft draft, long sizeOnTracks) throws IOException;
  }

  /**
   * @param meter of what the draft has already
   * @param room closed when the writer is closed or abandoned
   */
  DraftWriter(
      DataSetName name,
      DataSetAttributes attributes,
      ContentDraft draft,
      TrackMeter meter,
      Room room,
      Publication publication) {
    this.name = name;
    this.attributes = attributes;
    this.draft = draft;
    this.meter = meter;
    this.room = room;
    this.publication = publication;
    this.capacity = room.capacity();
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
    room.close();
    draft.close();
  }

  @Override
  public void close() throws IOException {
    if (!open) {
      return;
    }
    try (draft) {
      DataSetException full = flush();
      publication.publish(draft, meter.size());
      if (full != null) {
        throw full;
      }
    } catch (DeviceFullException e) {
      throw Storage.failure(name, e);
    } finally {
      open = false;
      room.close();
    }
  }

  /** Writes what is gathered; says when it does not fit, unless that was said before. */
  private @Nullable DataSetException flush() throws IOException {
    if (records == null || noMoreSpace != null) {
      return null;
    }
    try {
      records.close();
    } catch (DataSetException e) {
      if (noMoreSpace == null) {
        throw e;
      }
    }
    return noMoreSpace;
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
        meter.add(draft.size(), source);
        if (meter.size() > capacity) {
          makeRoom(source);
        }
        return draft.write(source);
      } catch (DeviceFullException e) {
        throw Storage.failure(name, e);
      }
    }

    /** Extends the data set; writes the records that fit when that cannot be done. */
    private void makeRoom(ByteBuffer source) throws IOException {
      try {
        capacity = room.extend(meter.size());
      } catch (DataSetException full) {
        noMoreSpace = full;
        capacity = room.capacity();
        if (attributes.recfm().isFixed() && attributes.lrecl() > 0) {
          long fitting = Math.min(source.remaining(), wholeRecords() - draft.size());
          draft.write(source.slice(source.position(), (int) fitting));
        }
        meter.refused(draft.size());
        throw full;
      }
    }

    /** Bytes of the records that fit; one that was begun is completed. */
    private long wholeRecords() {
      long lrecl = attributes.lrecl();
      long begun = (draft.size() + lrecl - 1) / lrecl * lrecl;
      return Math.max(begun, capacity / lrecl * lrecl);
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() {}
  }
}
