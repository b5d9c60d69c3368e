package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.ftp.session.RestartMarker;
import java.io.IOException;

/**
 * The place at which a transfer of records is taken up again.
 *
 * @param marker behind so many records
 */
public record RecordRestart(RestartMarker marker) {

  /**
   * Passes over the records in front of the marker.
   *
   * @throws RestartException when there are fewer
   */
  public void skip(RecordReader records) throws IOException {
    for (long i = 0; i < marker.records(); i++) {
      next(records);
    }
  }

  /**
   * Keeps the records in front of the marker; those behind it come again.
   *
   * @throws RestartException when there are fewer
   */
  public void copy(RecordReader present, RecordWriter writer) throws IOException {
    for (long i = 0; i < marker.records(); i++) {
      next(present);
      writer.write(present.array(), present.offset(), present.length());
    }
  }

  private void next(RecordReader records) throws IOException {
    if (!records.next()) {
      throw new RestartException(marker);
    }
  }
}
