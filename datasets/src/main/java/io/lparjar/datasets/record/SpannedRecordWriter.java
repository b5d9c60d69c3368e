package io.lparjar.datasets.record;

import java.io.IOException;

/**
 * Writes VS and VBS records in segments.
 *
 * <p>A segment ends where its block ends, so that blocks are filled: with VBS the next record goes
 * on in the same block, with VS it begins another. The first block is begun anew each time a data
 * set is opened, as the device does it.
 */
final class SpannedRecordWriter implements RecordWriter {
  private final GatheringBuffer buffer;
  private final boolean blocked;
  private final int blockCapacity;
  private final int maximumLength;
  private int room;

  /**
   * A writer of spanned records.
   *
   * @param blocked VBS in place of VS
   * @param blksize length of a block with its descriptor word, at least 9
   * @param maximumLength longest record without descriptor words
   */
  SpannedRecordWriter(GatheringBuffer buffer, boolean blocked, int blksize, int maximumLength) {
    this.buffer = buffer;
    this.blocked = blocked;
    this.blockCapacity = blksize - DescriptorWord.LENGTH;
    this.maximumLength = maximumLength;
  }

  @Override
  public int minimumLength() {
    return 0;
  }

  @Override
  public int maximumLength() {
    return maximumLength;
  }

  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    if (length > maximumLength) {
      throw new RecordException("record of " + length + " bytes, more than " + maximumLength);
    }
    if (!blocked) {
      room = blockCapacity;
    }
    int done = 0;
    do {
      if (room <= SegmentWord.LENGTH) {
        room = blockCapacity;
      }
      int count = Math.min(length - done, room - SegmentWord.LENGTH);
      writeSegment(code(done, done + count, length), data, offset + done, count);
      done += count;
    } while (done < length);
  }

  private void writeSegment(int code, byte[] data, int offset, int count) throws IOException {
    int begin = buffer.claim(SegmentWord.LENGTH + count);
    SegmentWord.write(count, code, buffer.bytes(), begin);
    System.arraycopy(data, offset, buffer.bytes(), begin + SegmentWord.LENGTH, count);
    room -= SegmentWord.LENGTH + count;
  }

  private static int code(int begin, int end, int length) {
    if (end == length) {
      return begin == 0 ? SegmentWord.WHOLE : SegmentWord.LAST;
    }
    return begin == 0 ? SegmentWord.FIRST : SegmentWord.MIDDLE;
  }

  @Override
  public void close() throws IOException {
    buffer.flush();
  }
}
