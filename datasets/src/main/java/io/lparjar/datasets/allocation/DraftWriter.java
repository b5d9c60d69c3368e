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
 * records for which there was room become its content [documented]; of a member, too.
 */
final class DraftWriter implements DataSetWriter {
  private final DataSetName name;
  private final DataSetAttributes attributes;
  private final ContentDraft draft;
  private final Room room;
  private final Publication publication;
  private final Bytes bytes = new Bytes();
  private @Nullable RecordWriter records;
  private TrackMeter meter;
  private long capacity;
  private long wholeRecords;
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
    this.wholeRecords = draft.size();
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
      if (noMoreSpace != null) {
        throw noMoreSpace.again();
      }
      try {
        TrackMeter wanted = meter.copy();
        wanted.add(draft.size(), source);
        if (wanted.size() > capacity) {
          makeRoom(source, wanted.size());
        }
        meter = wanted;
        noteWholeRecords(source);
        return draft.write(source);
      } catch (DeviceFullException e) {
        throw Storage.failure(name, e);
      }
    }

    /** Extends the data set; writes the records that fit when that cannot be done. */
    private void makeRoom(ByteBuffer source, long sizeInBytes) throws IOException {
      try {
        capacity = room.extend(sizeInBytes);
      } catch (DataSetException full) {
        noMoreSpace = full;
        capacity = room.capacity();
        ByteBuffer fitting = source.slice();
        fitting.limit(fitting(source.slice()));
        if (!fitting.hasRemaining() && endsInRecord()) {
          dropUnfinishedRecord();
        }
        meter.add(draft.size(), fitting);
        draft.write(fitting);
        throw full;
      }
    }

    /** Remembers where the last record ends that is not continued behind {@code source}. */
    private void noteWholeRecords(ByteBuffer source) {
      if (records != null && attributes.recfm().isSpanned()) {
        ByteBuffer segments = source.slice();
        for (int end = Records.end(attributes.recfm(), segments, 0);
            end > 0;
            end = Records.end(attributes.recfm(), segments, end)) {
          wholeRecords = draft.size() + end;
        }
      }
    }

    private boolean endsInRecord() {
      return attributes.recfm().isSpanned() && records != null && wholeRecords < draft.size();
    }

    /** A record of which segments were written and the last does not fit leaves none of them. */
    private void dropUnfinishedRecord() throws IOException {
      draft.truncate(wholeRecords);
      meter = new TrackMeter(attributes);
      meter.add(wholeRecords, ByteBuffer.allocate(0));
    }

    /** Bytes of the records that fit, of those that are behind what was written. */
    private int fitting(ByteBuffer source) {
      if (attributes.recfm().isFixed() && attributes.lrecl() > 0) {
        return (int) Math.min(source.remaining(), fixedRecords() - draft.size());
      }
      int fitting = 0;
      TrackMeter tried = meter.copy();
      int end = records == null ? -1 : Records.end(attributes.recfm(), source, 0);
      while (end > 0) {
        tried.add(draft.size() + fitting, source.slice(fitting, end - fitting));
        if (tried.size() > capacity) {
          return fitting;
        }
        fitting = end;
        end = Records.end(attributes.recfm(), source, fitting);
      }
      return fitting;
    }

    /** Bytes of the records of a fixed length that fit; one that was begun is completed. */
    private long fixedRecords() {
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
