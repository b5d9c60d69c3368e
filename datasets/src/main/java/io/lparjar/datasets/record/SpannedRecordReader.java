package io.lparjar.datasets.record;

import java.io.IOException;
import java.util.Arrays;

/** Reads VS and VBS records. One in several segments is put together in an array of its own. */
final class SpannedRecordReader implements RecordReader {
  private static final int AT_END = -1;

  private final ContentWindow window;
  private byte[] joined = {};
  private boolean isJoined;
  private int segment;
  private int length;

  SpannedRecordReader(ContentWindow window) {
    this.window = window;
  }

  @Override
  public boolean next() throws IOException {
    length = 0;
    isJoined = false;
    int code = toNextSegment();
    if (code == AT_END) {
      return false;
    }
    if (code == SegmentWord.WHOLE) {
      length = segment;
      return true;
    }
    join(code);
    return true;
  }

  private void join(int firstCode) throws IOException {
    if (firstCode != SegmentWord.FIRST) {
      throw outOfOrder();
    }
    isJoined = true;
    int code;
    do {
      add();
      code = toNextSegment();
      if (code != SegmentWord.MIDDLE && code != SegmentWord.LAST) {
        throw outOfOrder();
      }
    } while (code == SegmentWord.MIDDLE);
    add();
  }

  private void add() throws IOException {
    int total = length + segment;
    if (total > Records.MAXIMUM_SPANNED_LENGTH) {
      throw new RecordException("record too long at " + window.position());
    }
    if (total > joined.length) {
      joined = Arrays.copyOf(joined, Math.max(total, 2 * joined.length));
    }
    System.arraycopy(window.bytes(), window.begin(), joined, length, segment);
    length = total;
  }

  /** Passes the segment in the window; gives the code of the next, which is in memory then. */
  private int toNextSegment() throws IOException {
    window.skip(segment);
    segment = 0;
    int available = window.require(SegmentWord.LENGTH);
    if (available == 0) {
      return AT_END;
    }
    int total =
        available < SegmentWord.LENGTH ? -1 : SegmentWord.length(window.bytes(), window.begin());
    if (total < 0) {
      throw new RecordException("no segment descriptor word at " + window.position());
    }
    if (window.require(total) < total) {
      throw new RecordException(
          "segment at " + window.position() + " ends before its length of " + total + " bytes");
    }
    int code = SegmentWord.code(window.bytes(), window.begin());
    window.skip(SegmentWord.LENGTH);
    segment = total - SegmentWord.LENGTH;
    return code;
  }

  private RecordException outOfOrder() {
    return new RecordException("segment out of order before " + window.position());
  }

  @Override
  public byte[] array() {
    return isJoined ? joined : window.bytes();
  }

  @Override
  public int offset() {
    return isJoined ? 0 : window.begin();
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
