package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.ftp.transfer.RecordAssembler.Overflow;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriageControlWriterTest {
  private static final Charset EBCDIC = Charset.forName("IBM1047");

  private final List<String> written = new ArrayList<>();

  /** The records that lines become. */
  private List<String> records(String... lines) throws IOException {
    try (CarriageControlWriter writer =
        new CarriageControlWriter(new RecordAssembler(new Taking(), (byte) 0x40, Overflow.WRAP))) {
      for (String line : lines) {
        byte[] bytes = line.getBytes(EBCDIC);
        writer.write(bytes, 0, bytes.length);
      }
    }
    return written;
  }

  @Test
  void emptyLinesBecomeTheSpacingOfTheNextRecord() throws IOException {
    assertThat(records("A", "B", "", "C", "", "", "D")).containsExactly(" A", " B", "0C", "-D");
  }

  @Test
  void moreEmptyLinesThanARecordCanTellBecomeEmptyRecords() throws IOException {
    assertThat(records("A", "", "", "", "B")).containsExactly(" A", "0", " B");
  }

  @Test
  void emptyLinesAtTheEndAreARecord() throws IOException {
    assertThat(records("A", "")).containsExactly(" A", " ");
  }

  @Test
  void aLineIsCutAtItsControlSequences() throws IOException {
    assertThat(records("\fA\rB\fC", "D")).containsExactly("1A", "+B", "1C", " D");
  }

  @Test
  void aSequenceWithoutTextIsARecord() throws IOException {
    assertThat(records("A\r", "\f")).containsExactly(" A", "+", "1");
  }

  @Test
  void noLinesAreNoRecords() throws IOException {
    assertThat(records()).isEmpty();
  }

  private final class Taking implements RecordWriter {
    @Override
    public int minimumLength() {
      return 0;
    }

    @Override
    public int maximumLength() {
      return 80;
    }

    @Override
    public void write(byte[] data, int offset, int length) {
      written.add(new String(data, offset, length, EBCDIC));
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
