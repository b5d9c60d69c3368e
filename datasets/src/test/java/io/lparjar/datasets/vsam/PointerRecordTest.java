package io.lparjar.datasets.vsam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PointerRecordTest {
  private static final byte[] ROME = bytes("ROME");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void primeKeysStandBehindTheAlternateKey() {
    PointerRecord record =
        PointerRecord.empty(ClusterType.INDEXED, ROME, 3).with(bytes("001")).with(bytes("002"));

    assertThat(record.bytes()).startsWith(1, 3, 0, 2, 4).endsWith(bytes("ROME001002"));
    assertThat(record.count()).isEqualTo(2);
    assertThat(record.primeKey(1)).isEqualTo(bytes("002"));
  }

  @Test
  void addressesHaveFourBytes() {
    byte[] address = StoredForm.keyOf(0xFFFF_FFFFL);
    PointerRecord record = PointerRecord.empty(ClusterType.NONINDEXED, ROME, 0).with(address);

    assertThat(record.bytes()).startsWith(0, 4, 0, 1, 4).endsWith(0xFF, 0xFF, 0xFF, 0xFF);
    assertThat(record.primeKey(0)).isEqualTo(address);
  }

  @Test
  void anAddressBeyondFourGibibytesIsRefused() {
    PointerRecord record = PointerRecord.empty(ClusterType.NONINDEXED, ROME, 0);

    assertThatThrownBy(() -> record.with(StoredForm.keyOf(1L << 32)))
        .isInstanceOfSatisfying(
            VsamException.class,
            e -> assertThat(e.reason()).isEqualTo(VsamException.Reason.NO_SPACE));
  }

  @Test
  void aPointerIsTakenOutFromBetweenOthers() {
    PointerRecord record =
        PointerRecord.empty(ClusterType.INDEXED, ROME, 3)
            .with(bytes("001"))
            .with(bytes("002"))
            .with(bytes("003"));

    PointerRecord without = record.without(record.indexOf(bytes("002")));

    assertThat(without.count()).isEqualTo(2);
    assertThat(without.bytes()).endsWith(bytes("ROME001003"));
    assertThat(without.indexOf(bytes("002"))).isNegative();
  }

  @Test
  void moreThanHalfOfAllCountsIsNotNegative() {
    PointerRecord record = PointerRecord.empty(ClusterType.INDEXED, ROME, 1);
    byte[] full = new byte[PointerRecord.HEADER + ROME.length + PointerRecord.MOST_POINTERS + 1];
    System.arraycopy(record.bytes(), 0, full, 0, record.bytes().length);
    full[2] = (byte) 0x80;

    assertThat(PointerRecord.of(full, 0, full.length).count())
        .isEqualTo(PointerRecord.MOST_POINTERS + 1);
  }
}
