package io.lparjar.jes.program.sort;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Where SELECT and SPLICE write: the data set of TO, and those of the OUTFIL statements in the DD
 * of USING, for which TO stands in place of SORTOUT.
 */
final class ToolOutput implements Closeable {
  private final Optional<RecordOutput> to;
  private final Outfils outfils;

  private ToolOutput(Optional<RecordOutput> to, Outfils outfils) {
    this.to = to;
    this.outfils = outfils;
  }

  /**
   * Opens them.
   *
   * @throws ToolException when a DD is missing
   */
  static ToolOutput open(ToolOperation operation, SortControl control) throws IOException {
    String ddName = operation.keywords().text("TO");
    List<Outfil> statements =
        control.outputs().stream()
            .map(outfil -> ddName.isEmpty() ? outfil : outfil.inPlaceOfSortout(ddName))
            .toList();
    boolean named = statements.stream().anyMatch(outfil -> outfil.ddNames().contains(ddName));
    ToolOutput output =
        new ToolOutput(named ? Optional.empty() : operation.output("TO"), new Outfils());
    int length = control.outrec().lengthOf(control.inrec().lengthOf(operation.recordLength()));
    for (Outfil statement : statements) {
      output.outfils.open(operation.step(), statement, operation.recordFormat(), length);
    }
    return output;
  }

  void write(WorkRecord record) throws IOException {
    if (to.isPresent()) {
      to.get().write(record);
    }
    outfils.write(record);
  }

  /** Writes the trailers of OUTFIL, and tells of each data set on DFSMSG. */
  void finish(SortListing listing) throws IOException {
    outfils.finish(listing);
  }

  @Override
  public void close() throws IOException {
    SelectOperator.close(to);
    outfils.close();
  }
}
