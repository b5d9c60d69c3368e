package io.lparjar.datasets.smf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmfSectionTest {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private static String hex(SmfSection section) {
    return HEX.formatHex(section.bytes());
  }

  @ParameterizedTest
  @CsvSource({"0,000000", "1,000001", "65536,010000", "-1,FFFFFF", "16777217,000001"})
  void numbersAreBigEndianLowOrderBytes(long value, String expected) {
    assertThat(hex(new SmfSection(5).number(new SmfField(1, 3), value)))
        .isEqualTo("00" + expected + "00");
  }

  @ParameterizedTest
  @CsvSource({"'',40404040", "AB,C1C24040", "ABCD,C1C2C3C4", "ABCDE,C1C2C3C4"})
  void textIsEbcdicPaddedOrCut(String text, String expected) {
    assertThat(hex(new SmfSection(4).text(new SmfField(0, 4), text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1999-12-31,0099365F",
    "2000-01-01,0100001F",
    "2026-03-25,0126084F",
    "1900-01-01,0000001F",
    "2024-12-31,0124366F"
  })
  void datesArePackedWithTheirCentury(LocalDate date, String expected) {
    assertThat(hex(new SmfSection(4).date(new SmfField(0, 4), date))).isEqualTo(expected);
  }

  @Test
  void timesAreHundredthsSinceMidnight() {
    SmfSection section =
        new SmfSection(8)
            .time(new SmfField(0, 4), LocalDateTime.of(2026, 3, 25, 0, 0, 0, 19_000_000))
            .time(new SmfField(4, 4), LocalDateTime.of(2026, 3, 25, 23, 59, 59, 999_999_999));
    assertThat(hex(section)).isEqualTo("0000000100" + "83D5FF");
  }

  @ParameterizedTest
  @CsvSource({
    "0,0000000000000000",
    "1,4110000000000000",
    "15,41F0000000000000",
    "16,4210000000000000",
    "1000,433E800000000000",
    "72057594037927936,4F10000000000000",
    "9223372036854775807,507FFFFFFFFFFFFF"
  })
  void floatingPointIsHexadecimal(long value, String expected) {
    assertThat(hex(new SmfSection(8).hexFloat(new SmfField(0, 8), value))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "10.1.2.3,00000000000000000000FFFF0A010203",
    "fe80::1,FE800000000000000000000000000001"
  })
  void addressesAreThoseOfVersion6(String address, String expected) throws Exception {
    SmfSection section =
        new SmfSection(16).address(new SmfField(0, 16), InetAddress.getByName(address));
    assertThat(hex(section)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"10.1.2.3,0A010203", "fe80::1,FFFFFFFF"})
  void aShortAddressIsOneOfVersion4OrMinusOne(String address, String expected) throws Exception {
    SmfSection section =
        new SmfSection(4).address(new SmfField(0, 4), InetAddress.getByName(address));
    assertThat(hex(section)).isEqualTo(expected);
  }
}
