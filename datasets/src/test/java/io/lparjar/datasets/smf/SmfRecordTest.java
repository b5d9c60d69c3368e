package io.lparjar.datasets.smf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SmfRecordTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-25T09:17:00Z"), ZoneOffset.UTC);
  private static final SmfHeader HEADER = new SmfHeader("MVS1", CLOCK);

  @Test
  void aHeaderHasLengthTypeTimeAndSystem() {
    SmfRecord record = HEADER.complete(new SmfSection(20), 80);

    assertThat(HexFormat.of().withUpperCase().formatHex(record.toByteArray()))
        .isEqualTo("00140000" + "1E50" + "0032FEB0" + "0126084F" + "D4E5E2F1" + "0000");
    assertThat(record.subtype()).isEmpty();
  }

  @Test
  void aHeaderWithSubtypeGoesOnWithSubsystemAndSubtype() {
    SmfRecord record = HEADER.complete(new SmfSection(24), SmfHeader.VERSION_FLAGS, 119, "TCP", 70);

    assertThat(HexFormat.of().withUpperCase().formatHex(record.toByteArray()))
        .isEqualTo(
            "00180000" + "5E77" + "0032FEB0" + "0126084F" + "D4E5E2F1" + "E3C3D740" + "0046");
  }

  @Test
  void whatADataSetHoldsIsReadWithoutDescriptorWord() {
    byte[] written = HEADER.complete(new SmfSection(24), 2, 118, "", 70).toByteArray();

    SmfRecord read = SmfRecord.read(written, 4, written.length - 4).orElseThrow();

    assertThat(read.toByteArray()).isEqualTo(written);
    assertThat(read.type()).isEqualTo(118);
    assertThat(read.subtype()).isEqualTo(OptionalInt.of(70));
    assertThat(read.time()).contains(LocalDateTime.now(CLOCK));
  }

  @Test
  void whatIsShorterThanAHeaderIsNoRecord() {
    assertThat(SmfRecord.read(new byte[40], 0, 13)).isEmpty();
    assertThat(SmfRecord.read(new byte[40], 0, 0)).isEmpty();
  }

  @Test
  void aDamagedDateIsNone() {
    assertThat(SmfRecord.read(new byte[14], 0, 14).orElseThrow().time()).isEmpty();
  }
}
