package io.lparjar.jes.program.sort;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.jes.program.Closing;
import io.lparjar.jes.program.StepContext;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out the OUTFIL statements of a run; what no other takes is for those with SAVE. */
final class Outfils implements Closeable {
  private final List<OutfilWriter> writers = new ArrayList<>();

  /**
   * Opens the data sets of one more.
   *
   * @param recfm of the records that come
   * @param length the longest of them, with the descriptor word for V
   */
  void open(StepContext step, Outfil outfil, RecordFormat recfm, int length) throws IOException {
    writers.add(new OutfilWriter(step, outfil, recfm, length));
  }

  /** The output to SORTOUT, when one goes there. */
  Optional<RecordOutput> sortout() {
    return writers.stream().map(OutfilWriter::sortout).flatMap(Optional::stream).findFirst();
  }

  /** Offers a record to all. */
  void write(WorkRecord record) throws IOException {
    boolean placed = false;
    for (OutfilWriter writer : writers) {
      placed |= !writer.outfil().saves() && writer.offer(record);
    }
    for (OutfilWriter writer : writers) {
      if (writer.outfil().saves()) {
        writer.offerRest(record, placed);
      }
    }
  }

  /**
   * Writes the trailers, and tells of each data set.
   *
   * @return the return code that NULLOFL asks for
   */
  int finish(SortListing listing) throws IOException {
    for (OutfilWriter writer : writers) {
      writer.finish();
    }
    for (OutfilWriter writer : writers) {
      for (String line : writer.summary()) {
        listing.line(line);
      }
    }
    return writers.stream().mapToInt(OutfilWriter::nullCode).max().orElse(0);
  }

  /** Whether one of them had no data records. */
  boolean wroteNothing() {
    return writers.stream().anyMatch(OutfilWriter::wroteNothing);
  }

  @Override
  public void close() throws IOException {
    Closing.all(writers);
  }
}
