package io.lparjar.jes.tso;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordWriter;
import java.io.IOException;

/** SYSTSPRT, to which lines go in EBCDIC: filled with blanks or cut to fit its records. */
record Terminal(RecordWriter writer) {

  void print(String text) throws IOException {
    int length = Math.min(text.length(), writer.maximumLength());
    String line = text.substring(0, length);
    int blanks = Math.max(0, writer.minimumLength() - length);
    byte[] record = Ebcdic.encode(line + " ".repeat(blanks));
    writer.write(record, 0, record.length);
  }
}
