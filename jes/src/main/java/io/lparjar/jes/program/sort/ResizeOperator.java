package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import java.io.IOException;

/**
 * {@code RESIZE}: makes records of TOLEN bytes of the records of FROM, which are of fixed length:
 * several become one longer record, or one becomes several shorter ones. Only one of the two
 * lengths must be a multiple of the other; the last longer record is filled with blanks.
 */
final class ResizeOperator implements ToolOperator {
  @Override
  public int run(ToolOperation operation) throws IOException {
    operation.required("TO");
    int wanted = operation.keywords().number("TOLEN", 0);
    int given = operation.recordLength();
    if (wanted < 1 || wanted > 32_760) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, "TOLEN");
    }
    if (operation.isVariable()
        || given < 1
        || Math.max(given, wanted) % Math.min(given, wanted) != 0) {
      throw new ToolException(ToolMessage.KEYWORD_ERROR);
    }
    WorkRecord piece = new WorkRecord();
    long read;
    long[] written = new long[1];
    try (RecordOutput to = operation.output("TO", wanted).orElseThrow(IllegalStateException::new)) {
      read =
          operation.copy(
              record -> {
                record.pad(given, Ebcdic.SPACE);
                for (int at = 0; at < given; at += Math.min(given, wanted)) {
                  piece.append(record.data(), at, Math.min(given, wanted));
                  if (piece.length() == wanted) {
                    write(piece, to, written);
                  }
                }
              });
      if (piece.length() > 0) {
        piece.pad(wanted, Ebcdic.SPACE);
        write(piece, to, written);
      }
    }
    operation.say(ToolMessage.RECORD_COUNT, read);
    operation.say(ToolMessage.RESULTING, written[0]);
    return 0;
  }

  private static void write(WorkRecord piece, RecordOutput to, long[] written) throws IOException {
    to.write(piece);
    written[0]++;
    piece.clear();
  }
}
