package io.lparjar.jes.program.sort;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.StepContext;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/**
 * A temporary data set with one run of a sort: half-track blocks with entries end to end, each
 * behind its length in four bytes; a length of zero, or the end, is behind the last.
 */
final class WorkDataSet implements Closeable {
  private static final int BLOCK = 27_998;
  private static final int TRACKS = 150;
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'SYS'yyDDD.'T'HHmmss", Locale.ROOT);

  private final Allocation allocation;

  private WorkDataSet(Allocation allocation) {
    this.allocation = allocation;
  }

  /**
   * Allocates a new one.
   *
   * @param number of the data set within the sort
   * @throws SortException when there is no room
   */
  static WorkDataSet create(StepContext step, int number, long records) {
    LocalDateTime now = LocalDateTime.now(step.clock().withZone(ZoneOffset.UTC));
    DataSetName name =
        new DataSetName(
            String.format(
                Locale.ROOT,
                "%s.RA000.%s.W%07d",
                NAME.format(now),
                step.requester().jobName(),
                number));
    DataSetAttributes attributes =
        new DataSetAttributes(
            DataSetOrganization.PS,
            DataSetType.LARGE,
            RecordFormat.of("FB"),
            BLOCK,
            BLOCK,
            new SpaceRequest(SpaceUnit.TRACK, TRACKS, TRACKS, 0));
    try {
      return new WorkDataSet(
          step.temporaryDataSet(
              AllocationRequest.of(name, DispositionStatus.NEW, NewDataSet.anywhere(attributes))));
    } catch (DataSetException e) {
      throw new SortException(SortMessage.CAPACITY, records);
    }
  }

  Writer write() {
    return new Writer(allocation.openWriter(WriteRequest.REPLACE));
  }

  Entries read(int keyLength) {
    return new Reader(allocation.openReader(), keyLength);
  }

  @Override
  public void close() {
    allocation.release(Disposition.DELETE);
  }

  /** Writes entries. */
  static final class Writer implements Closeable {
    private final RecordWriter writer;
    private final byte[] block = new byte[BLOCK];
    private final byte[] size = new byte[Integer.BYTES];
    private int used;

    private Writer(RecordWriter writer) {
      this.writer = writer;
    }

    void write(byte[] array, int offset, int length) throws IOException {
      for (int i = 0; i < size.length; i++) {
        size[i] = (byte) ((length + 1) >> (24 - 8 * i));
      }
      put(size, 0, size.length);
      put(array, offset, length);
    }

    private void put(byte[] array, int offset, int length) throws IOException {
      int at = offset;
      int left = length;
      while (left > 0) {
        int part = Math.min(left, BLOCK - used);
        System.arraycopy(array, at, block, used, part);
        used += part;
        at += part;
        left -= part;
        if (used == BLOCK) {
          flush();
        }
      }
    }

    private void flush() throws IOException {
      writer.write(block, 0, BLOCK);
      used = 0;
    }

    @Override
    public void close() throws IOException {
      if (used > 0) {
        Arrays.fill(block, used, BLOCK, (byte) 0);
        flush();
      }
      writer.close();
    }
  }

  private static final class Reader implements Entries {
    private final RecordReader reader;
    private final int keyLength;
    private final byte[] size = new byte[Integer.BYTES];
    private byte[] entry = new byte[256];
    private int length;
    private int used;
    private int available;

    Reader(RecordReader reader, int keyLength) {
      this.reader = reader;
      this.keyLength = keyLength;
    }

    @Override
    public boolean next() throws IOException {
      if (!get(size, size.length)) {
        return false;
      }
      int coded =
          ((size[0] & 0xFF) << 24)
              | ((size[1] & 0xFF) << 16)
              | ((size[2] & 0xFF) << 8)
              | (size[3] & 0xFF);
      if (coded == 0) {
        return false;
      }
      length = coded - 1;
      if (length > entry.length) {
        entry = new byte[Math.max(length, 2 * entry.length)];
      }
      return get(entry, length);
    }

    private boolean get(byte[] to, int wanted) throws IOException {
      int at = 0;
      while (at < wanted) {
        if (used == available) {
          if (!reader.next()) {
            return false;
          }
          used = 0;
          available = reader.length();
        }
        int part = Math.min(wanted - at, available - used);
        System.arraycopy(reader.array(), reader.offset() + used, to, at, part);
        used += part;
        at += part;
      }
      return true;
    }

    @Override
    public byte[] array() {
      return entry;
    }

    @Override
    public int keyOffset() {
      return 0;
    }

    @Override
    public int keyLength() {
      return keyLength;
    }

    @Override
    public int length() {
      return length - keyLength;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
