package io.lparjar.datasets.codepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lparjar.datasets.codepage.UnsupportedCodePageException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodePagesTest {

  @Test
  void standardToNetworkIsTheGoldenTable() throws IOException {
    TranslationTable table = CodePages.STANDARD.toNetwork();
    assertThat(
            IntStream.range(0, 256)
                .mapToObj(i -> row(i, table.translate((byte) i) & 0xFF))
                .toList())
        .containsExactlyElementsOf(goldenRows());
  }

  @Test
  void standardToFileSystemIsTheGoldenTableBackwards() throws IOException {
    TranslationTable table = CodePages.STANDARD.toFileSystem();
    assertThat(
            IntStream.range(0, 256)
                .mapToObj(i -> row(table.translate((byte) i) & 0xFF, i))
                .sorted()
                .toList())
        .containsExactlyElementsOf(goldenRows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IBM-037",
        "IBM-273",
        "IBM-277",
        "IBM-278",
        "IBM-280",
        "IBM-284",
        "IBM-285",
        "IBM-297",
        "IBM-500",
        "IBM-871",
        "IBM-1047"
      })
  void pagesWithTheCharactersOfLatin1AreBijections(String fileSystem) {
    CodePages pages = CodePages.of(fileSystem, "ISO8859-1");
    for (int i = 0; i < 256; i++) {
      byte there = pages.toNetwork().translate((byte) i);
      assertThat(pages.toFileSystem().translate(there)).as("%02X", i).isEqualTo((byte) i);
      assertThat(pages.toNetwork().isTranslatable((byte) i)).isTrue();
      assertThat(pages.toFileSystem().isTranslatable((byte) i)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "IBM-1047, ISO8859-1, AD, 5B",
    "IBM-037, ISO8859-1, BA, 5B",
    "IBM-273, ISO8859-1, C0, E4",
    "IBM-1140, ISO8859-15, 9F, A4",
    "IBM-1141, ISO8859-15, 9F, A4",
    "IBM-1147, IBM-850, C1, 41",
    "IBM-1141, IBM-850, C0, 84",
    "IBM-500, IBM-850, 4A, 5B",
    "ibm-1047, iso8859-1, C1, 41"
  })
  void pairsTranslateBothWays(String fileSystem, String network, String host, String wire) {
    CodePages pages = CodePages.of(fileSystem, network);
    byte hostByte = (byte) Integer.parseInt(host, 16);
    byte wireByte = (byte) Integer.parseInt(wire, 16);
    assertThat(pages.toNetwork().translate(hostByte)).isEqualTo(wireByte);
    assertThat(pages.toFileSystem().translate(wireByte)).isEqualTo(hostByte);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM-037", "IBM-273", "IBM-500", "IBM-1047", "IBM-1141", "IBM-1147"})
  void newLineOfEbcdicIsLineFeedOfTheNetwork(String fileSystem) {
    for (String network : List.of("ISO8859-1", "ISO8859-15", "IBM-850")) {
      CodePages pages = CodePages.of(fileSystem, network);
      assertThat(pages.toNetwork().translate(Ebcdic.NEW_LINE)).isEqualTo((byte) 0x0A);
      assertThat(pages.toFileSystem().translate((byte) 0x0A)).isEqualTo(Ebcdic.NEW_LINE);
    }
  }

  @Test
  void characterThatTheNetworkLacksBecomesSub() {
    TranslationTable table = CodePages.of("IBM-1140", "ISO8859-1").toNetwork();
    byte euro = (byte) 0x9F;
    assertThat(table.translate(euro)).isEqualTo((byte) 0x1A);
    assertThat(table.isTranslatable(euro)).isFalse();
    assertThat(table.isTranslatable(Ebcdic.SUBSTITUTE)).isTrue();
  }

  @Test
  void characterThatTheFileSystemLacksBecomesSub() {
    TranslationTable table = CodePages.of("IBM-1047", "IBM-850").toFileSystem();
    byte boxDrawing = (byte) 0xC4;
    assertThat(table.translate(boxDrawing)).isEqualTo((byte) 0x3F);
    assertThat(table.isTranslatable(boxDrawing)).isFalse();
  }

  @Test
  void byteThatStandsForNothingBecomesSub() {
    TranslationTable table = CodePages.of("IBM-1047", "IBM-1252").toFileSystem();
    assertThat(table.translate((byte) 0x81)).isEqualTo((byte) 0x3F);
    assertThat(table.isTranslatable((byte) 0x81)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "IBM-037, 5B, 7B, 7C",
    "IBM-1047, 5B, 7B, 7C",
    "IBM-1140, 5B, 7B, 7C",
    "IBM-500, 5B, 7B, 7C",
    "IBM-273, 5B, 7B, B5",
    "IBM-1141, 5B, 7B, B5",
    "IBM-277, 67, 4A, 80",
    "IBM-297, 5B, B1, 44",
    "IBM-1147, 5B, B1, 44"
  })
  void nationalCharactersStandWhereTheCodePageHasThem(
      String fileSystem, String dollar, String number, String at) {
    TranslationTable table = CodePages.of(fileSystem, "ISO8859-15").toFileSystem();
    assertThat(
            String.format(
                Locale.ROOT,
                "%02X %02X %02X",
                table.translate((byte) '$'),
                table.translate((byte) '#'),
                table.translate((byte) '@')))
        .isEqualTo(dollar + " " + number + " " + at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IBM-037",
        "IBM-273",
        "IBM-277",
        "IBM-278",
        "IBM-280",
        "IBM-284",
        "IBM-285",
        "IBM-290",
        "IBM-297",
        "IBM-420",
        "IBM-424",
        "IBM-500",
        "IBM-838",
        "IBM-870",
        "IBM-871",
        "IBM-875",
        "IBM-918",
        "IBM-1025",
        "IBM-1026",
        "IBM-1047",
        "IBM-1097",
        "IBM-1112",
        "IBM-1122",
        "IBM-1123",
        "IBM-1140",
        "IBM-1141",
        "IBM-1142",
        "IBM-1143",
        "IBM-1144",
        "IBM-1145",
        "IBM-1146",
        "IBM-1147",
        "IBM-1148",
        "IBM-1149",
        "IBM-1166"
      })
  void everySingleBytePageOfTheJdkPairsWithEveryAsciiPage(String fileSystem) {
    for (String network :
        List.of(
            "ISO8859-1",
            "ISO8859-2",
            "ISO8859-5",
            "ISO8859-7",
            "ISO8859-9",
            "ISO8859-15",
            "IBM-437",
            "IBM-819",
            "IBM-850",
            "IBM-852",
            "IBM-858",
            "IBM-1252")) {
      CodePages pages = CodePages.of(fileSystem, network);
      for (int i = 0; i < 256; i++) {
        byte there = pages.toNetwork().translate((byte) i);
        if (pages.toNetwork().isTranslatable((byte) i)) {
          byte back = pages.toFileSystem().translate(there);
          assertThat(pages.toNetwork().translate(back)).as(network).isEqualTo(there);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM-037", "IBM-500", "IBM-1140", "IBM-1147"})
  void agreesWithTheJdkButForLineEnds(String fileSystem) {
    TranslationTable table = CodePages.of(fileSystem, "ISO8859-15").toNetwork();
    for (int i = 0x40; i < 0xFF; i++) {
      String character = new String(new byte[] {(byte) i}, Charset.forName(fileSystem));
      if (table.isTranslatable((byte) i)) {
        assertThat(new byte[] {table.translate((byte) i)})
            .isEqualTo(character.getBytes(Charset.forName("ISO8859-15")));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "IBM-9999, UNKNOWN",
    "'', UNKNOWN",
    "'IBM 1047', UNKNOWN",
    "UTF-8, NOT_SINGLE_BYTE",
    "UTF-16, NOT_SINGLE_BYTE",
    "IBM-939, NOT_SINGLE_BYTE",
    "IBM-943, NOT_SINGLE_BYTE"
  })
  void refusesWithTheReason(String name, Reason reason) {
    UnsupportedCodePageException thrown =
        catchThrowableOfType(
            UnsupportedCodePageException.class, () -> CodePages.of("IBM-1047", name));
    assertThat(thrown.reason()).isEqualTo(reason);
    assertThat(thrown.name()).isEqualTo(name);
    assertThat(
            catchThrowableOfType(
                    UnsupportedCodePageException.class, () -> CodePages.of(name, "ISO8859-1"))
                .reason())
        .isEqualTo(reason);
  }

  @Test
  void namesStayAsGiven() {
    CodePages pages = CodePages.of("IBM-1141", "IBM-850");
    assertThat(pages.fileSystem()).isEqualTo("IBM-1141");
    assertThat(pages.network()).isEqualTo("IBM-850");
  }

  private static String row(int fileSystem, int network) {
    return String.format(Locale.ROOT, "%02X %02X", fileSystem, network);
  }

  private static List<String> goldenRows() throws IOException {
    try (InputStream resource = CodePagesTest.class.getResourceAsStream("/codepage/ibm-1047.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(resource, StandardCharsets.US_ASCII))) {
      List<String> rows = reader.lines().filter(line -> !line.startsWith("#")).toList();
      assertThat(rows).hasSize(256);
      return rows;
    }
  }
}
