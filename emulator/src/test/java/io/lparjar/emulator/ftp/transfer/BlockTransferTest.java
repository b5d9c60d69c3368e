package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.StoredDataSets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTransferTest {
  private static final String DONE = "250 Transfer completed successfully.";
  private static final String CLOSED = "426 Data connection closed. Transfer aborted.";
  private static final String ABORTED = "451 Transfer aborted: file error.";
  private static final String BEHIND_END = "554 Restart marker 3 is behind the end of the data set";
  private static final byte[] A = {(byte) 0xC1};
  private static final byte[] B = {(byte) 0xC2};

  private final StoredDataSets system = new StoredDataSets();
  private final Dialogue dialogue = system.dialogue();

  BlockTransferTest() {
    say("SITE RECFM=VB LRECL=84 BLKSIZE=0 CONDDISP=CATLG", "TYPE E", "MODE B");
  }

  @AfterEach
  void close() {
    system.assertConsistent();
    system.close();
  }

  private void say(String... commands) {
    for (String command : commands) {
      assertThat(dialogue.say(command)).last().asString().startsWith("2");
    }
  }

  private List<String> store(byte[]... data) {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    for (byte[] piece : data) {
      wire.writeBytes(piece);
    }
    dialogue.data().incoming(wire.toByteArray());
    return dialogue.say("STOR X");
  }

  private static byte[] record(byte[] data) {
    return RfcFraming.block(0x80, data);
  }

  private static byte[] end() {
    return RfcFraming.block(0x40, new byte[0]);
  }

  private static byte[] marker(String text) {
    return RfcFraming.block(0x10, text.getBytes(StandardCharsets.US_ASCII));
  }

  private List<byte[]> stored() {
    return system.records("USER1.X");
  }

  @Test
  void recordsEndWithTheirBlocks() {
    assertThat(store(record(A), record(new byte[0]), record(B), end())).contains(DONE);
    assertThat(stored()).containsExactly(A, new byte[0], B);
  }

  @Test
  void endsOfLineAreData() {
    byte[] data = {0x15, '\r', '\n', -1, 1};

    store(record(data), end());

    assertThat(stored()).containsExactly(data);
  }

  @Test
  void whatComesBehindTheEndIsNotLookedAt() {
    assertThat(store(record(A), end(), record(B))).contains(DONE);
    assertThat(stored()).containsExactly(A);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 200_000})
  void aRecordOfAnyLengthIsSentInBlocks(int length) {
    byte[] data = new byte[length];
    Arrays.fill(data, (byte) 7);
    say("SITE RECFM=VBS LRECL=X");
    store(record(A), end());
    say("DELE X");
    dialogue.data().incoming(RfcFraming.blocks(List.of(data, B), new Random(length)));
    assertThat(dialogue.say("STOR X")).contains(DONE);
    Dialogue other = system.dialogue();
    other.say("TYPE E");
    other.say("MODE B");
    other.say("RETR X");

    assertThat(RfcFraming.ofBlocks(other.data().sent(), new ArrayList<>()))
        .containsExactly(data, B);
  }

  @Test
  void anEmptyDataSetIsAnEndAndNoRecord() {
    assertThat(store(end())).contains(DONE);
    dialogue.say("RETR X");

    assertThat(dialogue.data().sent()).containsExactly(0x40, 0, 0);
  }

  @Test
  void anEmptyLastRecordIsARecord() {
    store(record(new byte[0]), end());
    dialogue.say("RETR X");

    assertThat(dialogue.data().sent()).containsExactly(0xC0, 0, 0);
  }

  @Test
  void aListIsSentInBlocks() {
    store(record(A), end());
    say("TYPE A");
    dialogue.say("NLST");

    assertThat(RfcFraming.ofBlocks(dialogue.data().sent(), new ArrayList<>()))
        .containsExactly("X\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void ucs2TextIsLinesInBlocks() {
    say("TYPE U 2");
    byte[] text = "A\r\nB\r\n".getBytes(StandardCharsets.UTF_16BE);
    assertThat(store(RfcFraming.block(0, text), end())).contains(DONE);
    assertThat(stored()).containsExactly(A, B);
    dialogue.say("RETR X");

    assertThat(RfcFraming.ofBlocks(dialogue.data().sent(), new ArrayList<>()))
        .containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource({"80", "8000", "800002C1", "800001C1 80"})
  void aBlockCutShortIsAClosedConnection(String hex) {
    assertThat(store(bytes(hex))).endsWith(CLOSED);
  }

  @ParameterizedTest
  @CsvSource({"810001C1", "0F0000", "100000", "100001 20", "100001 0A"})
  void aBlockThatIsNoneEndsTheTransfer(String hex) {
    assertThat(store(record(A), bytes(hex))).endsWith(ABORTED);
    assertThat(stored()).containsExactly(A);
  }

  @Test
  void aMarkerThatIsTooLongEndsTheTransfer() {
    assertThat(store(marker("1".repeat(127)), end())).contains(DONE);
    assertThat(store(marker("1".repeat(128)), end())).endsWith(ABORTED);
  }

  @ParameterizedTest
  @CsvSource({"05C1", "C5", "0080", "00 01 01 C1", "83"})
  void aBrokenStringEndsTheTransfer(String hex) {
    say("MODE C");
    byte[] broken = bytes(hex);

    List<String> replies = store(broken);

    assertThat(replies.get(1)).isIn(hex.equals("C5") ? List.of(DONE) : List.of(CLOSED, ABORTED));
  }

  @Test
  void nothingNewIsLeftBehindWhenSiteSaysSo() {
    say("SITE CONDDISP=DELETE");
    store(record(A), bytes("80"));

    assertThat(dialogue.say("RETR X")).containsExactly("550 Data set USER1.X not found");
  }

  @Test
  void whatAClientCanGoOnWithIsLeftBehindWhateverSiteSays() {
    say("SITE CONDDISP=DELETE");

    assertThat(store(record(A), marker("M"), bytes("80"))).contains("110 MARK M = 1", CLOSED);
    assertThat(stored()).containsExactly(A);
  }

  @Test
  void theEndOfTheConnectionIsAnEndOfTheData() {
    assertThat(store(record(A), RfcFraming.block(0, B))).contains(DONE);
    assertThat(stored()).containsExactly(A, B);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TYPE A", "TYPE I"})
  void onlyMarkersOfTypeEAreAnswered(String type) {
    say(type);

    assertThat(store(record(A), marker("M"), end()))
        .containsExactly("125 Storing data set USER1.X", DONE);
  }

  @Test
  void aMarkerWithinARecordIsNotAnswered() {
    assertThat(store(RfcFraming.block(0, A), marker("M"), record(B), end())).hasSize(2);
    assertThat(stored()).containsExactly(new byte[] {(byte) 0xC1, (byte) 0xC2});
  }

  @Test
  void aMarkerInEbcdicIsToldInAscii() {
    byte[] marker = RfcFraming.block(0x10, Ebcdic.encode("M2"));

    assertThat(store(record(A), marker, end())).contains("110 MARK M2 = 1", DONE);
  }

  @Test
  void markersOfAppendAreNotAnswered() {
    store(record(A), end());
    dialogue.data().incoming(marker("M"));

    assertThat(dialogue.say("APPE X")).containsExactly("125 Appending to data set USER1.X", DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MODE B", "MODE C"})
  void aRetrievalGoesOnAtEveryMarker(String mode) {
    List<byte[]> records = new ArrayList<>();
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    for (int i = 0; i < 10; i++) {
      records.add(new byte[] {(byte) i, 1, 1, 1});
      wire.writeBytes(record(records.get(i)));
    }
    store(wire.toByteArray());
    for (int i = 0; i <= 10; i++) {
      Dialogue other = system.dialogue();
      for (String command : List.of("TYPE E", mode, "SITE CHKPTINT=3", "REST " + i, "RETR X")) {
        other.say(command);
      }
      List<String> markers = new ArrayList<>();
      byte[] sent = other.data().sent();
      List<byte[]> rest =
          mode.equals("MODE B")
              ? RfcFraming.ofBlocks(sent, markers)
              : new RfcFraming((byte) 0x40).ofCompressed(sent, markers);

      assertThat(rest).containsExactlyElementsOf(records.subList(i, 10));
      int first = i;
      assertThat(markers)
          .containsExactlyElementsOf(
              List.of(3, 6, 9).stream()
                  .filter(marker -> marker > first)
                  .map(marker -> marker - first + ":" + marker)
                  .toList());
    }
  }

  @Test
  void aMemberGoesOnToo() {
    say("MKD PDS");
    dialogue.data().incoming(bytes("800001C1 800001C2 80"));
    assertThat(dialogue.say("STOR PDS(M)")).endsWith(CLOSED);
    dialogue.say("REST 1");
    dialogue.data().incoming(bytes("800001C3"));
    assertThat(dialogue.say("STOR PDS(M)")).endsWith(DONE);
    dialogue.say("RETR PDS(M)");

    assertThat(RfcFraming.ofBlocks(dialogue.data().sent(), new ArrayList<>()))
        .containsExactly(A, new byte[] {(byte) 0xC3});
  }

  @Test
  void storingBehindTheEndLeavesTheDataSetAsItIs() {
    store(record(A), record(B), end());
    dialogue.say("REST 3");

    assertThat(store(record(A), end())).containsExactly(BEHIND_END);
    assertThat(stored()).containsExactly(A, B);
    system.assertNotHeld("USER1.X");
  }

  @Test
  void storingBehindTheEndMakesNoDataSet() {
    dialogue.say("REST 3");

    assertThat(store(record(A), end())).containsExactly(BEHIND_END);
    system.assertNotHeld("USER1.X");
  }

  @Test
  void aMarkerHoldsForOneTransfer() {
    store(record(A), record(B), end());
    dialogue.say("REST 2");
    store(record(A), end());
    assertThat(stored()).containsExactly(A, B, A);
    store(record(B), end());

    assertThat(stored()).containsExactly(B);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MODE S", "TYPE I", "STRU R", "APPE X"})
  void whatWouldChangeTheMeaningOfAMarkerIsRefused(String command) {
    dialogue.say("REST 0");

    assertThat(dialogue.say(command))
        .containsExactly(
            "503 Command "
                + command.substring(0, 4)
                + " rejected - command not allowed after REST command");
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
