package io.lparjar.datasets.record;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceUse;
import io.lparjar.datasets.attribute.TrackCapacity;
import io.lparjar.datasets.device.Content;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Measures what content takes of its tracks: its size, as if all of its blocks were full.
 *
 * <p>Blocks of U are laid on tracks one by one, each with its gap; one that does not fit begins the
 * next track. All other content has full blocks, and a PDSE has pages in place of blocks. Used by
 * one thread.
 *
 * @see "z/OS DFSMS Using Data Sets, direct access storage devices"
 */
public final class TrackMeter {
  private final DataSetAttributes attributes;
  private long end;
  private long nextWord;
  private int firstByte;
  private long fullTracks;
  private int cells;

  /** Of content that is to be written. */
  public TrackMeter(DataSetAttributes attributes) {
    this.attributes = attributes;
  }

  /** Of content that is there. */
  public static TrackMeter of(DataSetAttributes attributes, Content content) throws IOException {
    TrackMeter meter = new TrackMeter(attributes);
    ByteBuffer word = ByteBuffer.allocate(DescriptorWord.LENGTH);
    while (laysBlocks(attributes) && meter.nextWord < content.size()) {
      long position = meter.nextWord;
      word.clear();
      while (word.hasRemaining() && content.read(position + word.position(), word) >= 0) {}
      meter.add(position, word.flip());
    }
    meter.end = content.size();
    return meter;
  }

  /**
   * Takes bytes that are written, from {@code position} of the content on; nothing of them is
   * consumed. Bytes that it had before count once.
   */
  public void add(long position, ByteBuffer bytes) {
    end = Math.max(end, position + bytes.remaining());
    if (!laysBlocks(attributes)) {
      return;
    }
    while (nextWord + 1 < end) {
      int first = nextWord < position ? firstByte : byteAt(bytes, nextWord - position);
      int length = (first << 8) | byteAt(bytes, nextWord + 1 - position);
      lay(Math.max(1, length - DescriptorWord.LENGTH));
      nextWord += Math.max(DescriptorWord.LENGTH, length);
    }
    if (nextWord < end && nextWord >= position) {
      firstByte = byteAt(bytes, nextWord - position);
    }
  }

  /**
   * Forgets what was added but not written, {@code size} bytes being the whole content. Blocks of U
   * that were laid stay so.
   */
  public void refused(long size) {
    end = size;
  }

  /** How much it is until now, in bytes. */
  public long size() {
    return laysBlocks(attributes) ? SpaceUse.onTracks(attributes, fullTracks, cells) : end;
  }

  /** Whether its size is another one than that of the content. */
  public static boolean laysBlocks(DataSetAttributes attributes) {
    return attributes.recfm().kind() == RecordFormat.Kind.UNDEFINED
        && attributes.type() != DataSetType.PDSE;
  }

  private void lay(int length) {
    int more = TrackCapacity.cellsOf(length);
    if (cells + more > TrackCapacity.CELLS_PER_TRACK) {
      fullTracks++;
      cells = 0;
    }
    cells += more;
  }

  private static int byteAt(ByteBuffer bytes, long offset) {
    return bytes.get(bytes.position() + (int) offset) & 0xFF;
  }
}
