package io.lparjar.datasets.record;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.device.Content;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Opens readers and writers for the records of each format.
 *
 * <pre>
 * F    record, record, ...                  each of lrecl bytes
 * V    RDW record, RDW record, ...          RDW: length with the RDW (2 bytes), 2 bytes of zeros
 * VS   SDW segment, SDW segment, ...        SDW: length with the SDW (2 bytes), code, zero; code 0
 *                                           whole record, 1 first segment, 2 last, 3 in between
 * U    RDW block, RDW block, ...            blocks of up to blksize bytes, RDW not counted
 * </pre>
 *
 * <p>This is what the device holds, save for block descriptor words, where B changes nothing for F
 * and V, and for those of U: a device knows how long each of its blocks is, a file does not.
 * Segments of VS and VBS are cut to fill blocks of blksize bytes, BDW and SDW included.
 *
 * @see "z/OS DFSMS Using Data Sets, record formats of data sets"
 */
public final class Records {
  /** The longest block, and the longest record with its descriptor word, in bytes. */
  public static final int MAXIMUM_LENGTH = 32_760;

  /**
   * The longest record that LRECL=X allows, with its descriptor word, in bytes: 16,383 KiB
   * [documented].
   */
  public static final int MAXIMUM_SPANNED_LENGTH = 16_383 * 1024;

  private static final int SHORTEST_SPANNED_BLOCK = DescriptorWord.LENGTH + SegmentWord.LENGTH + 1;

  private Records() {}

  /** Opens for reading from the first record on; closing the reader closes {@code content}. */
  public static RecordReader reader(DataSetAttributes attributes, Content content) {
    return reader(attributes.recfm(), attributes.lrecl(), attributes.blksize(), content);
  }

  /**
   * Opens for reading from the first record on; closing the reader closes {@code content}.
   *
   * <p>A format that is not known yet is read as U.
   *
   * @param lrecl used for F; 0 stands for {@code blksize} unless blocked
   * @param blksize used for F
   */
  public static RecordReader reader(RecordFormat recfm, int lrecl, int blksize, Content content) {
    ContentWindow window = new ContentWindow(content);
    return switch (recfm.kind()) {
      case FIXED -> new WindowReader(window, new FixedRecords(fixedLength(recfm, lrecl, blksize)));
      case VARIABLE ->
          recfm.isSpanned()
              ? new SpannedRecordReader(window)
              : new WindowReader(window, new VariableRecords(MAXIMUM_LENGTH));
      case UNDEFINED, NONE ->
          new WindowReader(window, new VariableRecords(MAXIMUM_LENGTH + DescriptorWord.LENGTH));
    };
  }

  /** Opens for writing; closing the writer leaves {@code target} open. */
  public static RecordWriter writer(DataSetAttributes attributes, WritableByteChannel target) {
    return writer(attributes.recfm(), attributes.lrecl(), attributes.blksize(), target);
  }

  /**
   * Opens for writing; closing the writer leaves {@code target} open.
   *
   * @param lrecl used for F and V; for F, unless blocked, 0 stands for {@code blksize}
   * @param blksize used for U, VS and VBS; 0 stands for 32,760
   * @throws IllegalArgumentException when the format is not known yet or a length does not do
   */
  public static RecordWriter writer(
      RecordFormat recfm, int lrecl, int blksize, WritableByteChannel target) {
    GatheringBuffer buffer = new GatheringBuffer(target);
    return switch (recfm.kind()) {
      case FIXED -> new FixedRecordWriter(buffer, fixedLength(recfm, lrecl, blksize));
      case VARIABLE ->
          recfm.isSpanned()
              ? new SpannedRecordWriter(
                  buffer,
                  recfm.blocked(),
                  blockLength(blksize, SHORTEST_SPANNED_BLOCK),
                  spannedLength(lrecl))
              : new VariableRecordWriter(buffer, dataLength(lrecl));
      case UNDEFINED -> new BlockWriter(buffer, blockLength(blksize, 1));
      case NONE -> throw new IllegalArgumentException("no record format to write in");
    };
  }

  /**
   * Where a record that begins at {@code begin} ends, or -1 when that is beyond {@code bytes}. A
   * spanned record may begin with any of its segments.
   *
   * @param bytes records as they are stored, in V, VS or U
   */
  public static int end(RecordFormat recfm, ByteBuffer bytes, int begin) {
    int end = begin;
    while (bytes.limit() - end >= DescriptorWord.LENGTH) {
      int code = bytes.get(end + 2);
      end += Math.max(DescriptorWord.LENGTH, bytes.getShort(end) & 0xFFFF);
      if (end > bytes.limit()) {
        return -1;
      }
      if (!recfm.isSpanned() || code == SegmentWord.WHOLE || code == SegmentWord.LAST) {
        return end;
      }
    }
    return -1;
  }

  /** A record that is alone in its block is as long as the block when nothing else is said. */
  private static int fixedLength(RecordFormat recfm, int lrecl, int blksize) {
    return checked(lrecl == 0 && !recfm.blocked() ? blksize : lrecl, 1, "LRECL");
  }

  private static int dataLength(int lrecl) {
    return checked(lrecl, DescriptorWord.LENGTH, "LRECL") - DescriptorWord.LENGTH;
  }

  private static int spannedLength(int lrecl) {
    return lrecl == DataSetAttributes.LRECL_X
        ? MAXIMUM_SPANNED_LENGTH - DescriptorWord.LENGTH
        : dataLength(lrecl);
  }

  private static int blockLength(int blksize, int shortest) {
    return blksize == 0 ? MAXIMUM_LENGTH : checked(blksize, shortest, "BLKSIZE");
  }

  private static int checked(int length, int minimum, String what) {
    if (length < minimum || length > MAXIMUM_LENGTH) {
      throw new IllegalArgumentException(what + " " + length);
    }
    return length;
  }
}
