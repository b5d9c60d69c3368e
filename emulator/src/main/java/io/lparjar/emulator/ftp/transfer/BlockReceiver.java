package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.emulator.ftp.session.RestartMarker;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/**
 * Takes records whose ends the blocks tell, in both structures: ends of line are data. What is left
 * at the end of the data is a record. A marker within a record is not answered.
 *
 * @param records where they go
 * @param table what bytes become on the way
 * @param checkpoints what markers the server answers with
 */
record BlockReceiver(RecordAssembler records, TranslationTable table, Checkpoints checkpoints) {

  /** Receives all there is from {@code source}, which reads from {@code blocks}. */
  void receive(ReadableByteChannel source, BlockConnection blocks) throws IOException {
    InputBuffer input = new InputBuffer(source, table);
    for (int length = input.read(); length >= 0; length = input.read()) {
      if (length > 0) {
        records.add(input.translated(), 0, length);
      }
      switch (blocks.boundary()) {
        case NONE -> {}
        case END_OF_RECORD -> records.end();
        case MARKER -> {
          if (checkpoints.isActive() && !records.isOpen()) {
            blocks.acknowledge(new RestartMarker(checkpoints.before() + records.written()));
          }
        }
      }
    }
    records.finish();
  }
}
