package io.lparjar.datasets.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UserTableTest {
  private static byte[] tables(int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, size - 512, size - 256, (byte) 0xC1);
    Arrays.fill(bytes, size - 256, size, (byte) 0x41);
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {512, 768})
  void firstTableIsToEbcdicAndSecondFromIt(int size) {
    assertThat(UserTable.read("MY.TABLE", tables(size)))
        .hasValueSatisfying(
            pages -> {
              assertThat(pages.toFileSystem().translate((byte) 0)).isEqualTo((byte) 0xC1);
              assertThat(pages.toNetwork().translate((byte) 0)).isEqualTo((byte) 0x41);
              assertThat(pages.isUserTable()).isTrue();
              assertThat(pages.isNotRead()).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {512 + 1, 768 - 1, 768 + 1, 1024})
  void anyOtherSizeIsNoTable(int size) {
    assertThat(UserTable.read("MY.TABLE", tables(size))).isEmpty();
  }

  @Test
  void tableThatIsOnlyNamedIsNotRead() {
    assertThat(CodePages.notRead("MY.TABLE").isNotRead()).isTrue();
  }
}
