package io.lparjar.datasets.smf;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetWriter;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.record.Records;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;

/**
 * Puts records behind those of the SMF data set.
 *
 * <p>They are put into stored form in pieces, a piece being whole records, before they go to the
 * device: so it is known which of them it took when it has no more space.
 */
final class SmfAppend {
  private static final int PIECE = 64 * 1024;

  /** A record at a time, when there may be space for some of a piece. */
  private static final int SINGLE = 1;

  private final Allocation allocation;

  SmfAppend(Allocation allocation) {
    this.allocation = allocation;
  }

  /**
   * Writes as many as there is space for.
   *
   * @return how many that were
   */
  int write(List<SmfRecord> records) throws IOException {
    int written = append(records, 0, PIECE);
    return written == records.size() ? written : append(records, written, SINGLE);
  }

  /**
   * Appends pieces of about that size until one is refused; gives the number of the next record.
   */
  private int append(List<SmfRecord> records, int first, int piece) throws IOException {
    int written = first;
    try (DataSetWriter writer = allocation.openWriter(WriteRequest.APPEND)) {
      boolean taken = true;
      while (taken && written < records.size()) {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        int end = encode(records, written, piece, stored);
        taken = isTaken(writer, stored);
        written = taken ? end : written;
      }
    }
    return written;
  }

  /** Whether there was space for a piece; if not, nothing of it was written. */
  private static boolean isTaken(DataSetWriter writer, ByteArrayOutputStream piece)
      throws IOException {
    try {
      writer.bytes().write(ByteBuffer.wrap(piece.toByteArray()));
      return true;
    } catch (DataSetException full) {
      if (full.reason().abend().isEmpty()) {
        throw full;
      }
      return false;
    }
  }

  /** Encodes records up to the size of a piece; gives the number of the first that is left. */
  private int encode(List<SmfRecord> records, int first, int size, ByteArrayOutputStream piece)
      throws IOException {
    int next = first;
    int bytes = 0;
    try (RecordWriter target =
        Records.writer(allocation.entry().attributes(), Channels.newChannel(piece))) {
      while (next < records.size() && bytes < size) {
        records.get(next).writeTo(target);
        bytes += records.get(next).length();
        next++;
      }
    }
    return next;
  }
}
