package io.lparjar.jes.spool;

import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.record.RecordException;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.record.Records;
import java.io.IOException;

/**
 * A spool data set open for output; {@link #close()} makes it readable.
 *
 * <p>Whatever its record format, records are kept with a record descriptor word before each: a
 * printer's record is as long as what was written. Used by one thread.
 */
public final class SpoolWriter implements RecordWriter {
  private static final byte BLANK = 0x40;

  private final ContentDraft draft;
  private final ContentKey key;
  private final int minimumLength;
  private final int maximumLength;
  private final RecordWriter records;
  private long count;
  private long bytes;
  private boolean closed;

  SpoolWriter(ContentDraft draft, ContentKey key, int minimumLength, int maximumLength) {
    this.draft = draft;
    this.key = key;
    this.records = Records.writer(Spool.STORED, Records.MAXIMUM_LENGTH, 0, draft);
    this.minimumLength = minimumLength;
    this.maximumLength = Math.min(maximumLength, records.maximumLength());
  }

  @Override
  public int minimumLength() {
    return minimumLength;
  }

  @Override
  public int maximumLength() {
    return maximumLength;
  }

  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    if (length < minimumLength || length > maximumLength) {
      throw new RecordException("record of " + length + " bytes for " + key);
    }
    records.write(data, offset, length);
    count++;
    bytes += lengthWithoutTrailingBlanks(data, offset, length);
  }

  /** Number of records so far. */
  public long records() {
    return count;
  }

  /** Sum of the record lengths so far, trailing blanks not counted. [inferred] */
  public long bytes() {
    return bytes;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (draft) {
      records.close();
      draft.publish(key);
    }
  }

  private static int lengthWithoutTrailingBlanks(byte[] data, int offset, int length) {
    int end = length;
    while (end > 0 && data[offset + end - 1] == BLANK) {
      end--;
    }
    return end;
  }
}
