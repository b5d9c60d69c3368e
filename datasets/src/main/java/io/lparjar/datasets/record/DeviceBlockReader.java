package io.lparjar.datasets.record;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.device.Content;
import java.io.IOException;

/**
 * The blocks of a data set as the device holds them, which is what a program sees that reads it
 * with RECFM=U.
 *
 * <pre>
 * F        record, record, ...          as many as fill a block
 * V, VS    BDW RDW record RDW ...       BDW: length with the BDW (2 bytes), 2 bytes of zeros
 * </pre>
 *
 * <p>Block descriptor words are not kept: a block takes what fits, as the access method fills it,
 * and one record or segment without B.
 *
 * @see "z/OS DFSMS Using Data Sets, block descriptor word"
 */
public final class DeviceBlockReader implements RecordReader {
  private final DataSetAttributes attributes;
  private final ContentWindow window;
  private final byte[] block;
  private int length;

  /** Reads from the first block on; closing the reader closes {@code content}. */
  public DeviceBlockReader(DataSetAttributes attributes, Content content) {
    int blksize = attributes.blksize() == 0 ? Records.MAXIMUM_LENGTH : attributes.blksize();
    this.attributes = attributes;
    this.window = new ContentWindow(content);
    this.block = new byte[blksize];
  }

  @Override
  public boolean next() throws IOException {
    length = attributes.recfm().isVariable() ? variable() : take(0, window.require(block.length));
    return length > 0;
  }

  /** Puts bytes of the content into the block, and returns where they end. */
  private int take(int offset, int count) {
    int taken = Math.min(count, block.length - offset);
    System.arraycopy(window.bytes(), window.begin(), block, offset, taken);
    window.skip(taken);
    return offset + taken;
  }

  private int variable() throws IOException {
    int end = DescriptorWord.LENGTH;
    int unit = unit();
    while (unit > 0 && end + unit <= block.length) {
      end = take(end, unit);
      unit = attributes.recfm().blocked() ? unit() : 0;
    }
    if (end == DescriptorWord.LENGTH) {
      if (unit > 0) {
        throw new RecordException("record of " + unit + " bytes, more than its block");
      }
      return 0;
    }
    DescriptorWord.write(end - DescriptorWord.LENGTH, block, 0);
    return end;
  }

  /** The length of the next record or segment with its descriptor word; 0 at the end. */
  private int unit() throws IOException {
    if (window.require(DescriptorWord.LENGTH) < DescriptorWord.LENGTH) {
      return 0;
    }
    int unit = DescriptorWord.length(window.bytes(), window.begin());
    if (unit < DescriptorWord.LENGTH || window.require(unit) < unit) {
      throw new RecordException("no descriptor word at " + window.position());
    }
    return unit;
  }

  @Override
  public byte[] array() {
    return block;
  }

  @Override
  public int offset() {
    return 0;
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
