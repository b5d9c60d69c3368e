package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ByteSearchTest {

  @Test
  void findsTheFirstAtAnyPlaceAndAmongNeighbours() {
    for (int length = 0; length < 40; length++) {
      for (int at = 0; at < length; at++) {
        byte[] data = new byte[length];
        Arrays.fill(data, (byte) 9);
        data[at] = 10;
        data[length - 1] = at == length - 1 ? (byte) 10 : 11;
        assertThat(ByteSearch.indexOf(data, (byte) 10, 0, length)).isEqualTo(at);
        assertThat(ByteSearch.indexOf(data, (byte) 10, at + 1, length)).isEqualTo(length);
      }
    }
  }

  @Test
  void findsBytesAboveX7F() {
    byte[] data = {1, 0, (byte) 0x80, (byte) 0xFE, 5, 6, 7, 8, (byte) 0xFF, 9};

    assertThat(ByteSearch.indexOf(data, (byte) 0xFF, 0, data.length)).isEqualTo(8);
    assertThat(ByteSearch.indexOf(data, (byte) 0x80, 0, data.length)).isEqualTo(2);
  }

  @Test
  void findsWhereARunAtTheEndBegins() {
    for (int length = 0; length < 40; length++) {
      for (int text = 0; text <= length; text++) {
        byte[] data = new byte[length + 1];
        Arrays.fill(data, text, length, (byte) 0x40);
        assertThat(ByteSearch.beginOfTrailing(data, (byte) 0x40, 0, length)).isEqualTo(text);
      }
    }
  }
}
