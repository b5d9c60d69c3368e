package io.lparjar.datasets.record;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.device.Content;
import java.nio.channels.WritableByteChannel;

/**
 * Opens readers and writers for the records of each format.
 *
 * <pre>
 * F    record, record, ...                  each of lrecl bytes
 * V    RDW record, RDW record, ...          RDW: length with the RDW (2 bytes), 2 bytes of zeros
 * U    bytes as written                     blocks of up to blksize bytes, boundaries not kept
 * </pre>
 *
 * <p>Blocks leave no trace: B changes nothing, and the records of VS and VBS are stored whole.
 *
 * @see "z/OS DFSMS Using Data Sets, record formats of data sets"
 */
public final class Records {
  /** The longest block, and the longest record with its descriptor word, in bytes. */
  public static final int MAXIMUM_LENGTH = 32_760;

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
   * @param lrecl used for F
   * @param blksize used for U; 0 stands for 32,760
   */
  public static RecordReader reader(RecordFormat recfm, int lrecl, int blksize, Content content) {
    WindowReader.Advance format =
        switch (recfm.kind()) {
          case FIXED -> new FixedRecords(checked(lrecl, 1, "LRECL"));
          case VARIABLE -> new VariableRecords();
          case UNDEFINED, NONE -> new UndefinedRecords(blockLength(blksize));
        };
    return new WindowReader(new ContentWindow(content), format);
  }

  /** Opens for writing; closing the writer leaves {@code target} open. */
  public static RecordWriter writer(DataSetAttributes attributes, WritableByteChannel target) {
    return writer(attributes.recfm(), attributes.lrecl(), attributes.blksize(), target);
  }

  /**
   * Opens for writing; closing the writer leaves {@code target} open.
   *
   * @param lrecl used for F and V
   * @param blksize used for U; 0 stands for 32,760
   * @throws IllegalArgumentException when the format is not known yet or {@code lrecl} does not do
   */
  public static RecordWriter writer(
      RecordFormat recfm, int lrecl, int blksize, WritableByteChannel target) {
    GatheringBuffer buffer = new GatheringBuffer(target);
    return switch (recfm.kind()) {
      case FIXED -> new FixedRecordWriter(buffer, checked(lrecl, 1, "LRECL"));
      case VARIABLE ->
          new VariableRecordWriter(
              buffer, checked(lrecl, DescriptorWord.LENGTH, "LRECL") - DescriptorWord.LENGTH);
      case UNDEFINED -> new BlockWriter(buffer, blockLength(blksize));
      case NONE -> throw new IllegalArgumentException("no record format to write in");
    };
  }

  private static int blockLength(int blksize) {
    return blksize == 0 ? MAXIMUM_LENGTH : checked(blksize, 1, "BLKSIZE");
  }

  private static int checked(int length, int minimum, String what) {
    if (length < minimum || length > MAXIMUM_LENGTH) {
      throw new IllegalArgumentException(what + " " + length);
    }
    return length;
  }
}
