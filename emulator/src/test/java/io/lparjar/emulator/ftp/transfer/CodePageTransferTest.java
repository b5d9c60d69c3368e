package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.Dialogue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePageTransferTest {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String DONE = "250 Transfer completed successfully.";
  private static final String UNTRANSLATABLE =
      "557 Data contains codepoints that cannot be translated.";
  private static final String SUBSTITUTED =
      "250 One or more characters were substituted during the transfer.";
  private static final String BROKEN =
      "451 File transfer failed. Multi-byte data conversion error occurred";

  private final Dialogue dialogue = Dialogue.loggedIn();

  private void say(String... commands) {
    for (String command : commands) {
      dialogue.say(command);
    }
  }

  private String store(String hexadecimal) {
    dialogue.data().incoming(HEX.parseHex(hexadecimal));
    List<String> replies = dialogue.say("STOR X");
    return replies.get(replies.size() - 1);
  }

  private List<String> stored() {
    return dialogue.dataSets().records("USER1.X").stream().map(HEX::formatHex).toList();
  }

  private String retrieve(String recfm, String... records) {
    byte[][] content = new byte[records.length][];
    for (int i = 0; i < records.length; i++) {
      content[i] = HEX.parseHex(records[i]);
    }
    dialogue.dataSets().sequential("USER1.Y", recfm, 80, content);
    List<String> replies = dialogue.say("RETR Y");
    return replies.get(replies.size() - 1);
  }

  private String sent() {
    return HEX.formatHex(dialogue.data().sent());
  }

  @Test
  void untranslatableByteReceivedEndsTheTransfer() {
    say("SITE SBD=(IBM-1047,IBM-850)");

    assertThat(store("41C40D0A")).isEqualTo(UNTRANSLATABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "SITE SBSUB, C140",
    "SITE SBSUB SBSUBCHAR=6F, C16F",
    "SITE SBSUB SBSUBCHAR=SPACE, C140"
  })
  void untranslatableByteReceivedIsSubstituted(String site, String record) {
    say("SITE SBD=(IBM-1047,IBM-850)", "SITE RECFM=VB LRECL=84", site);

    assertThat(store("41C40D0A")).isEqualTo(SUBSTITUTED);
    assertThat(stored()).containsExactly(record);
  }

  @Test
  void untranslatableBytesThatDoNotOccurDoNoHarm() {
    say("SITE SBD=(IBM-1047,IBM-850)", "SITE RECFM=VB LRECL=84", "SITE SBSUB");

    assertThat(store("410D0A")).isEqualTo(DONE);
  }

  @Test
  void untranslatableByteSentEndsTheTransferOrIsSubstituted() {
    say("SITE SBD=(IBM-1140,ISO8859-1)");

    assertThat(retrieve("VB", "C19F")).isEqualTo(UNTRANSLATABLE);
    say("SITE SBSUB SBSUBCHAR=3F");
    assertThat(retrieve("VB", "C19F")).isEqualTo(SUBSTITUTED);
    assertThat(sent()).endsWith("413F0D0A");
  }

  @ParameterizedTest
  @CsvSource({
    "TYPE B, 4193FA967B42, C10E456245660FC2",
    "TYPE B 1, 4193FA967B42, C10E456245660FC2",
    "TYPE B 2, 41C6FCCBDC42, C10E456245660FC2",
    "TYPE B 3, 411B2442467C4B5C1B284242, C10E456245660FC2",
    "TYPE B 5, C7D1B1B9, 0ED0658A820F",
    "TYPE B 6, C7D1B1B9, 0ED0658A820F",
    "TYPE B 7, 8C838CC4, 0E4C844CC50F",
    "TYPE B 8, A4A4A4E5, 0E4C844CC50F",
    "TYPE B 9, D6D0CEC4, 0E5BCF57C30F",
    "TYPE B 1 S, 411E93FA967B1F42, C10E456245660FC2",
    "TYPE B 1 S E, 410E93FA967B0F42, C10E456245660FC2",
    "TYPE B 1 S S, 412093FA967B2042, C10E456245660FC2",
    "TYPE B 1 N, 93FA967B, 45624566",
    "TYPE U 2, 004165E5672C0042, C10E456245660FC2",
    "TYPE U 2 L, 4100E5652C674200, C10E456245660FC2"
  })
  void doubleByteTextGoesBothWays(String type, String wire, String record) {
    boolean wide = type.startsWith("TYPE U");
    String end = wide ? (type.endsWith("L") ? "0D000A00" : "000D000A") : "0D0A";
    say("SITE RECFM=VB LRECL=84", "SITE UCSHOSTCS=IBM-939", type);

    assertThat(store(wire + end)).isEqualTo(DONE);
    assertThat(stored()).containsExactly(record);
    assertThat(dialogue.say("RETR X")).contains(DONE);
    assertThat(sent()).isEqualTo(wire + end);
  }

  @ParameterizedTest
  @CsvSource({
    "SITE WRAP, C10E45620F 0E45660FC2, 250 Transfer completed successfully.",
    "SITE TRUNC, C10E45620F, 250 Transfer completed (data was truncated)"
  })
  void tooLongRecordIsCutBetweenCharacters(String site, String records, String reply) {
    say("SITE RECFM=VB LRECL=9", site, "TYPE B 1");

    assertThat(store("4193FA967B420D0A")).isEqualTo(reply);
    assertThat(stored()).containsExactly(records.split(" "));
  }

  @Test
  void tooLongUcs2RecordIsAnErrorUnlessUcstrunc() {
    say("SITE RECFM=VB LRECL=5", "TYPE U 2");

    assertThat(store("00410042000D000A")).isEqualTo("451 Transfer aborted due to file error.");
    say("SITE UCSTRUNC");
    assertThat(store("00410042000D000A")).isEqualTo("250 Transfer completed (data was truncated)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM-1047", "IBM-037", "IBM-273", "IBM-500", "IBM-1140", "IBM-1388"})
  void multiByteTextIsConverted(String fileSystem) {
    say("SITE RECFM=VB LRECL=84", "SITE ENCODING=MBCS MBDATACONN=(" + fileSystem + ",UTF-8)");

    assertThat(store("EFBBBF41420D0A430D0A")).isEqualTo(DONE);
    assertThat(stored()).containsExactly("C1C2", "C3");
    assertThat(dialogue.say("RETR X")).contains(DONE);
    assertThat(sent()).isEqualTo("41420D0A430D0A");
  }

  @Test
  void mbsendeolEndsLinesSent() {
    say("SITE ENCODING=MBCS MBDATACONN=(IBM-939,UTF-8) MBSENDEOL=LF");

    assertThat(retrieve("VB", "0E45620F", "C1")).isEqualTo(DONE);
    assertThat(sent()).isEqualTo("E697A50A410A");
  }

  @Test
  void lastEndOfLineIsRequiredOrNot() {
    say("SITE RECFM=VB LRECL=84", "SITE ENCODING=MBCS MBDATACONN=(IBM-1047,UTF-8)");

    assertThat(store("410D0A42")).isEqualTo("451 Transfer aborted: file error.");
    say("SITE NOMBREQUIRELASTEOL");
    assertThat(store("410D0A42")).isEqualTo(DONE);
    assertThat(stored()).containsExactly("C1", "C2");
  }

  @Test
  void truncatedCharacterAtTheEndIsAConversionError() {
    say("SITE RECFM=VB LRECL=84", "SITE ENCODING=MBCS MBDATACONN=(IBM-939,UTF-8)");

    assertThat(store("410D0AE697")).isEqualTo(BROKEN);
  }

  @Test
  void characterThatTheFileSystemLacksEndsTheTransferOrIsSubstituted() {
    say("SITE RECFM=VB LRECL=84", "SITE ENCODING=MBCS MBDATACONN=(IBM-1047,UTF-8)");

    assertThat(store("E697A50D0A")).isEqualTo(UNTRANSLATABLE);
    say("SITE DBSUB");
    assertThat(store("E697A50D0A")).isEqualTo(SUBSTITUTED);
    assertThat(stored()).containsExactly("3F");
  }

  @Test
  void charactersAndLineEndsMayBeSplitBetweenBuffers() {
    say("SITE RECFM=VB LRECL=84", "SITE ENCODING=MBCS MBDATACONN=(IBM-939,UTF-8)");
    String line = "日本語x\r\n";

    assertThat(store(HEX.formatHex(line.repeat(20_000).getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(DONE);
    assertThat(stored()).hasSize(20_000).containsOnly("0E4562456648E70FA7");
  }

  @Test
  void lineWithoutEndTakesBoundedMemoryAndIsTruncated() {
    say("SITE RECFM=VB LRECL=84", "SITE ENCODING=MBCS MBDATACONN=(IBM-1047,UTF-8)");

    assertThat(store("41".repeat(200_000) + "0D0A420D0A"))
        .isEqualTo("250 Transfer completed (data was truncated)");
    assertThat(stored()).containsExactly("C1".repeat(80), "C2");
  }

  @Test
  void userTableIsReadFromADataSet() {
    byte[] identity = new byte[256];
    byte[] allStars = new byte[256];
    Arrays.fill(allStars, (byte) 0x5C);
    dialogue.dataSets().sequential("USER1.STARS", "F", 256, identity, allStars, identity);
    dialogue.dataSets().sequential("TCPIP.STARS.TCPXLBIN", "F", 256, allStars, identity);
    say("SITE RECFM=VB LRECL=84");

    for (String site : List.of("SITE SBD=USER1.STARS", "SITE SBD=* XLATE=STARS")) {
      assertThat(dialogue.say(site)).containsExactly("200 SITE command was accepted");
      assertThat(store("41420D0A")).isEqualTo(DONE);
      assertThat(stored()).containsExactly("5C5C");
    }
    say("SITE SBD=* XLATE=*");
    store("41420D0A");
    assertThat(stored()).containsExactly("C1C2");
  }

  @ParameterizedTest
  @CsvSource({
    "SBD=NO.SUCH.TABLE, SBDataconn parameter (NO.SUCH.TABLE)",
    "XLATE=NONE, XLate parameter (NONE)",
    "SBD=/no/such/table, SBDataconn parameter (/no/such/table)"
  })
  void tableThatCannotBeReadIsIgnored(String site, String text) {
    assertThat(dialogue.say("SITE " + site))
        .containsExactly(
            "200-" + text + " is invalid. Parameter ignored.", "200 SITE command was accepted");
    assertThat(store("410D0A")).isEqualTo(DONE);
  }
}
