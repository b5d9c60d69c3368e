package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.ftp.transfer.RecordAssembler.Overflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecordAssemblerTest {
  private static final byte PAD = '.';

  private final List<String> written = new ArrayList<>();

  /** Takes records of four to six characters. */
  private final RecordWriter writer =
      new RecordWriter() {
        @Override
        public int minimumLength() {
          return 4;
        }

        @Override
        public int maximumLength() {
          return 6;
        }

        @Override
        public void write(byte[] data, int offset, int length) {
          written.add(new String(data, offset, length, StandardCharsets.US_ASCII));
        }

        @Override
        public void close() {}
      };

  private RecordAssembler records(Overflow overflow) {
    return new RecordAssembler(writer, PAD, overflow);
  }

  private static void addLast(RecordAssembler records, String text) throws IOException {
    records.addLast(text.getBytes(StandardCharsets.US_ASCII), 0, text.length());
  }

  private static void add(RecordAssembler records, String text) throws IOException {
    records.add(text.getBytes(StandardCharsets.US_ASCII), 0, text.length());
  }

  @Test
  void aRecordInOnePieceIsWrittenAsItIs() throws IOException {
    RecordAssembler records = records(Overflow.FAIL);
    addLast(records, "ABCD");
    addLast(records, "ABCDEF");
    records.finish();

    assertThat(written).containsExactly("ABCD", "ABCDEF");
    assertThat(records.written()).isEqualTo(2);
  }

  @Test
  void aShortRecordInOnePieceIsPadded() throws IOException {
    addLast(records(Overflow.FAIL), "AB");

    assertThat(written).containsExactly("AB..");
  }

  @Test
  void aLongRecordInOnePieceIsAnError() {
    assertThatThrownBy(() -> addLast(records(Overflow.FAIL), "ABCDEFG"))
        .isInstanceOf(RecordTooLongException.class);
    assertThat(written).isEmpty();
  }

  @Test
  void aLongRecordInOnePieceIsCutOrGoesOnInTheNext() throws IOException {
    RecordAssembler cutting = records(Overflow.TRUNCATE);
    addLast(cutting, "ABCDEFG");
    addLast(records(Overflow.WRAP), "HIJKLMN");

    assertThat(written).containsExactly("ABCDEF", "HIJKLM", "N...");
    assertThat(cutting.truncated()).isTrue();
  }

  @Test
  void theLastPieceCompletesARecordThatWasBegun() throws IOException {
    RecordAssembler records = records(Overflow.FAIL);
    add(records, "A");
    addLast(records, "BCDE");
    addLast(records, "FGHI");

    assertThat(written).containsExactly("ABCDE", "FGHI");
    assertThat(records.written()).isEqualTo(2);
  }
}
