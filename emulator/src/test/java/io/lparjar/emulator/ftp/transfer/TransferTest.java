package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.emulator.ftp.Dialogue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferTest {
  private static final Charset EBCDIC = Charset.forName("IBM-1047");
  private static final String DONE = "250 Transfer completed successfully.";

  private final Dialogue dialogue = Dialogue.loggedIn();

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] ebcdic(String text) {
    return text.getBytes(EBCDIC);
  }

  private List<String> store(byte[] data, String... commands) {
    for (String command : commands) {
      dialogue.say(command);
    }
    dialogue.data().incoming(data);
    return dialogue.say("STOR X");
  }

  private List<String> stored() {
    return dialogue.dataSets().records("USER1.X").stream()
        .map(record -> new String(record, EBCDIC))
        .toList();
  }

  @Test
  void aNewDataSetGetsTheAttributesOfSite() {
    assertThat(store(ascii("A\r\n"), "SITE RECFM=FB LRECL=80 BLKSIZE=800 CY PRI=4 SEC=2"))
        .containsExactly("125 Storing data set USER1.X", DONE);
    assertThat(dialogue.dataSets().label("USER1.X"))
        .hasValueSatisfying(
            label -> {
              assertThat(label.recfm()).hasToString("FB");
              assertThat(label.lrecl()).isEqualTo(80);
              assertThat(label.blksize()).isEqualTo(800);
              assertThat(label.space().primary()).isEqualTo(4);
              assertThat(label.space().secondary()).isEqualTo(2);
            });
  }

  @Test
  void fixedRecordsOfTextArePaddedWithBlanks() {
    store(ascii("AB\r\n\r\nABCDE\r\n"), "SITE RECFM=F LRECL=5 BLKSIZE=5");

    assertThat(stored()).containsExactly("AB   ", "     ", "ABCDE");
  }

  @Test
  void variableRecordsOfTextKeepTheirLength() {
    store(ascii("AB\r\n\r\nlast without an end"), "SITE RECFM=VB LRECL=84");

    assertThat(stored()).containsExactly("AB", "", "last without an end");
  }

  @Test
  void linesOfTextBecomeBlocksOfUndefinedFormat() {
    store(ascii("AB\r\nABCDE\r\n"), "SITE RECFM=U BLKSIZE=5");

    assertThat(stored()).containsExactly("AB", "ABCDE");
  }

  @Test
  void appendedBlocksBeginBehindAShortOne() {
    store(ebcdic("ABCDEFG"), "TYPE I", "SITE RECFM=U BLKSIZE=5");
    dialogue.data().incoming(ebcdic("HI"));

    assertThat(dialogue.say("APPE X")).last().isEqualTo(DONE);
    assertThat(stored()).containsExactly("ABCDE", "FG", "HI");
    assertThat(dialogue.say("RETR X")).last().isEqualTo(DONE);
    assertThat(dialogue.data().sent()).isEqualTo(ebcdic("ABCDEFGHI"));
  }

  @Test
  void onlyCrLfEndsARecord() {
    store(ascii("A\nB\rC\r\r\nD\r"), "SITE RECFM=VB LRECL=84");

    assertThat(dialogue.dataSets().records("USER1.X"))
        .containsExactly(
            new byte[] {(byte) 0xC1, 0x15, (byte) 0xC2, 0x0D, (byte) 0xC3, 0x0D},
            new byte[] {(byte) 0xC4, 0x0D});
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1000})
  void recordsDoNotDependOnHowTheDataArrives(int pieceSize) {
    dialogue.data().inPieces(pieceSize);
    store(ascii("A\r\nB\r\r\n\r\n\rC\r\n"), "SITE RECFM=VB LRECL=84");

    assertThat(stored()).containsExactly("A", "B\r", "", "\rC");
  }

  @Test
  void textLargerThanTheBuffersArrivesWhole() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      text.append("line ").append(i).append("\r\n");
    }
    store(ascii(text.toString()), "SITE RECFM=VB LRECL=84");

    assertThat(stored()).hasSize(50_000).contains("line 0", "line 25000", "line 49999");
  }

  @Test
  void emptyDataMakesAnEmptyDataSet() {
    assertThat(store(ascii(""))).containsExactly("125 Storing data set USER1.X", DONE);
    assertThat(stored()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"FB,5,5", "VB,9,5", "U,0,5"})
  void aRecordAtTheLimitFitsAndOneMoreIsTruncated(String recfm, int lrecl, int longest) {
    String site = "SITE RECFM=" + recfm + " LRECL=" + lrecl + " BLKSIZE=" + Math.max(lrecl, 5);
    String full = "x".repeat(longest);

    assertThat(store(ascii(full + "\r\n"), site)).contains(DONE);
    assertThat(stored()).containsExactly(full);
    dialogue.say("DELE X");
    assertThat(store(ascii(full + "y\r\nz\r\n")))
        .contains("250 Transfer completed (data was truncated)");
    assertThat(stored().get(0)).isEqualTo(full);
    assertThat(stored().get(1).strip()).isEqualTo("z");
  }

  @Test
  void longRecordsWrapWhenSiteSaysSo() {
    assertThat(
            store(ascii("abcdefghijkl\r\nabcde\r\n"), "SITE RECFM=FB LRECL=5 BLKSIZE=5 WRAPRECORD"))
        .contains(DONE);
    assertThat(stored()).containsExactly("abcde", "fghij", "kl   ", "abcde");
  }

  @Test
  void longRecordsAreAnErrorWhenSiteSaysSo() {
    assertThat(
            store(
                ascii("abcdef\r\n"), "SITE RECFM=FB LRECL=5 BLKSIZE=5 NOTRUNCATE CONDDISP=DELETE"))
        .containsExactly(
            "125 Storing data set USER1.X",
            "451-File transfer failed. File contains records that are longer than the LRECL of the"
                + " new file.",
            "451 Transfer aborted due to file error.");
    assertThat(dialogue.dataSets().label("USER1.X")).isEmpty();
  }

  @Test
  void imageIntoFixedRecordsPadsTheLastWithZeros() {
    store(new byte[] {1, 2, 3, 4, 5, 6}, "TYPE I", "SITE RECFM=FB LRECL=4 BLKSIZE=4");

    assertThat(dialogue.dataSets().records("USER1.X"))
        .containsExactly(new byte[] {1, 2, 3, 4}, new byte[] {5, 6, 0, 0});
  }

  @Test
  void imageIntoVariableRecordsFillsThem() {
    store(new byte[] {1, 2, 3, 4, 5}, "TYPE I", "SITE RECFM=VB LRECL=6 BLKSIZE=20");

    assertThat(dialogue.dataSets().records("USER1.X"))
        .containsExactly(new byte[] {1, 2}, new byte[] {3, 4}, new byte[] {5});
  }

  @ParameterizedTest
  @ValueSource(strings = {"RECFM=U BLKSIZE=32760", "RECFM=FB LRECL=1000 BLKSIZE=27000"})
  void imageOfManyBuffersArrivesWhole(String attributes) {
    byte[] data = new byte[1_000_000];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (i * 31);
    }
    store(data, "TYPE I", "SITE " + attributes);

    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    dialogue.dataSets().records("USER1.X").forEach(stored::writeBytes);
    assertThat(stored.toByteArray()).isEqualTo(data);
  }

  @Test
  void ebcdicRecordsEndWithNewLine() {
    byte[] data = {(byte) 0xC1, 0x15, (byte) 0xC2, 0x0D, 0x25, 0x15};
    store(data, "TYPE E", "SITE RECFM=VB LRECL=84");

    assertThat(dialogue.dataSets().records("USER1.X"))
        .containsExactly(new byte[] {(byte) 0xC1}, new byte[] {(byte) 0xC2, 0x0D, 0x25});
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1000})
  void recordStructureMarksRecordsAndEscapesTheMark(int pieceSize) {
    byte[] data = {1, 2, -1, 1, -1, -1, 3, -1, 1, -1, 1, -1, 2, 9, 9};
    dialogue.data().inPieces(pieceSize);
    store(data, "TYPE I", "STRU R", "SITE RECFM=VB LRECL=84");

    assertThat(dialogue.dataSets().records("USER1.X"))
        .containsExactly(new byte[] {1, 2}, new byte[] {-1, 3}, new byte[] {});
  }

  @Test
  void recordStructureMayEndWithBothMarksInOne() {
    store(new byte[] {1, -1, 1, 2, -1, 3}, "TYPE I", "STRU R", "SITE RECFM=VB LRECL=84");

    assertThat(dialogue.dataSets().records("USER1.X"))
        .containsExactly(new byte[] {1}, new byte[] {2});
  }

  @Test
  void anUnknownMarkIsAFileError() {
    assertThat(store(new byte[] {1, -1, 9}, "TYPE I", "STRU R"))
        .containsExactly("125 Storing data set USER1.X", "451 Transfer aborted: file error.");
  }

  @Test
  void appendAddsRecordsOrMakesTheDataSet() {
    dialogue.say("SITE RECFM=VB LRECL=84");
    dialogue.data().incoming(ascii("A\r\n"));
    assertThat(dialogue.say("APPE X")).containsExactly("125 Appending to data set USER1.X", DONE);
    dialogue.data().incoming(ascii("B\r\n"));
    dialogue.say("APPE X");

    assertThat(stored()).containsExactly("A", "B");
  }

  @Test
  void aMemberIsStoredInItsDataSet() {
    dialogue.dataSets().partitioned("USER1.PDS", DataSetType.PDS, "FB", 5);
    dialogue.data().incoming(ascii("A\r\n"));

    assertThat(dialogue.say("STOR pds(mem)"))
        .containsExactly("125 Storing data set USER1.PDS(MEM)", DONE);
    assertThat(dialogue.dataSets().records("USER1.PDS(MEM)")).containsExactly(ebcdic("A    "));
  }

  @Test
  void withoutDataConnectionNothingIsLeft() {
    dialogue.data().refuse();

    assertThat(store(ascii("A"))).containsExactly("425 Can't open data connection.");
    assertThat(dialogue.dataSets().label("USER1.X")).isEmpty();
  }

  @Test
  void whatCameBeforeTheConnectionBrokeStays() {
    dialogue.data().breakAtEnd();

    assertThat(store(ascii("A\r\nB\r\nC"), "SITE RECFM=VB LRECL=84"))
        .containsExactly(
            "125 Storing data set USER1.X", "426 Data connection closed. Transfer aborted.");
    assertThat(stored()).containsExactly("A", "B");
  }

  @Test
  void conddispDeleteLeavesNoNewDataSetBehind() {
    dialogue.data().breakAtEnd();

    store(ascii("A\r\nB"), "SITE CONDDISP=DELETE");

    assertThat(dialogue.dataSets().label("USER1.X")).isEmpty();
  }

  @Test
  void conddispDeleteKeepsAnOldDataSetWithWhatCame() {
    dialogue.dataSets().sequential("USER1.X", "VB", 84, ebcdic("OLD"));
    dialogue.data().breakAtEnd();

    store(ascii("A\r\nB"), "SITE CONDDISP=DELETE");

    assertThat(stored()).containsExactly("A");
  }

  @Test
  void conddispDeleteDeletesAMemberEvenWhenItWasThereBefore() {
    dialogue.dataSets().partitioned("USER1.PDS", DataSetType.PDS, "FB", 5);
    dialogue.dataSets().member("USER1.PDS", "MEM", ebcdic("OLD  "));
    dialogue.say("SITE CONDDISP=DELETE");
    dialogue.data().incoming(ascii("A\r\nB"));
    dialogue.data().breakAtEnd();
    dialogue.say("STOR PDS(MEM)");

    assertThat(dialogue.dataSets().has("USER1.PDS(MEM)")).isFalse();
  }

  @Test
  void imageThatBreaksOffIsPaddedToAWholeRecord() {
    dialogue.data().breakAtEnd();

    store(new byte[] {1, 2, 3, 4, 5}, "TYPE I", "SITE RECFM=FB LRECL=4 BLKSIZE=4");

    assertThat(dialogue.dataSets().records("USER1.X"))
        .containsExactly(new byte[] {1, 2, 3, 4}, new byte[] {5, 0, 0, 0});
  }

  private byte[] retrieve(String... commands) {
    for (String command : commands) {
      dialogue.say(command);
    }
    assertThat(dialogue.say("RETR X")).endsWith(DONE);
    return dialogue.data().sent();
  }

  @Test
  void fixedRecordsAreNamedInThePreliminaryReply() {
    dialogue.dataSets().sequential("USER1.X", "FB", 80);
    assertThat(dialogue.say("RETR X"))
        .containsExactly("125 Sending data set USER1.X FIXrecfm 80", DONE);
  }

  @Test
  void otherRecordsAreNot() {
    dialogue.dataSets().sequential("USER1.X", "VB", 80);
    assertThat(dialogue.say("RETR X")).containsExactly("125 Sending data set USER1.X", DONE);
  }

  @Test
  void textFromFixedRecordsLosesTrailingBlanks() {
    dialogue.dataSets().sequential("USER1.X", "FB", 5, ebcdic("AB   "), ebcdic("     "));

    assertThat(retrieve()).isEqualTo(ascii("AB\r\n\r\n"));
  }

  @Test
  void trailingBlanksStayWhenSiteSaysSo() {
    dialogue.dataSets().sequential("USER1.X", "FB", 5, ebcdic("AB   "));

    assertThat(retrieve("SITE TRAILINGBLANKS")).isEqualTo(ascii("AB   \r\n"));
  }

  @Test
  void textFromVariableRecordsIsSentAsStored() {
    dialogue.dataSets().sequential("USER1.X", "VB", 84, ebcdic("AB  "), ebcdic(""));

    assertThat(retrieve()).isEqualTo(ascii("AB  \r\n\r\n"));
  }

  @ParameterizedTest
  @CsvSource({"CRLF,\\r\\n", "CR,\\r", "LF,\\n", "NONE,''"})
  void linesEndAsSiteSays(String lineEnd, String escaped) {
    dialogue.dataSets().sequential("USER1.X", "VB", 84, ebcdic("A"), ebcdic("B"));
    String end = escaped.translateEscapes();

    assertThat(retrieve("SITE SBSENDEOL=" + lineEnd)).isEqualTo(ascii("A" + end + "B" + end));
  }

  @Test
  void tenRecordsOfEightyBytesAreAsLongAsOnZos() {
    byte[][] records = new byte[10][];
    for (int i = 0; i < records.length; i++) {
      records[i] = ebcdic(String.format(Locale.ROOT, "%-80s", "RECORD " + i));
    }
    dialogue.dataSets().sequential("USER1.X", "FB", 80, records);

    assertThat(retrieve("TYPE I")).hasSize(800);
    assertThat(retrieve("TYPE E")).hasSize(800 + 810);
    assertThat(retrieve("TYPE A", "STRU R")).hasSize(800 + 810 + 822);
  }

  @Test
  void ebcdicRecordsAreFollowedByNewLine() {
    dialogue.dataSets().sequential("USER1.X", "FB", 3, ebcdic("A  "));

    assertThat(retrieve("TYPE E")).isEqualTo(new byte[] {(byte) 0xC1, 0x40, 0x40, 0x15});
  }

  @Test
  void imageOfVariableRecordsLeavesDescriptorWordsOut() {
    dialogue.dataSets().sequential("USER1.X", "VB", 84, new byte[] {1, 2}, new byte[] {3});

    assertThat(retrieve("TYPE I")).isEqualTo(new byte[] {1, 2, 3});
  }

  @Test
  void imageOfVariableRecordsKeepsDescriptorWordsWithRdw() {
    dialogue.dataSets().sequential("USER1.X", "VB", 84, new byte[] {1, 2}, new byte[] {3});

    assertThat(retrieve("TYPE I", "SITE RDW"))
        .isEqualTo(new byte[] {0, 6, 0, 0, 1, 2, 0, 5, 0, 0, 3});
  }

  @Test
  void rdwChangesNothingForFixedRecords() {
    dialogue.dataSets().sequential("USER1.X", "FB", 2, new byte[] {1, 2}, new byte[] {3, 4});

    assertThat(retrieve("TYPE I", "SITE RDW")).isEqualTo(new byte[] {1, 2, 3, 4});
  }

  @Test
  void recordStructureMarksAndEscapes() {
    dialogue.dataSets().sequential("USER1.X", "VB", 84, new byte[] {1, -1}, new byte[] {});

    assertThat(retrieve("TYPE I", "STRU R")).isEqualTo(new byte[] {1, -1, -1, -1, 1, -1, 1, -1, 2});
  }

  @Test
  void longRecordsOfManyBuffersAreSentWhole() {
    byte[] record = new byte[32_752];
    Arrays.fill(record, (byte) 0xFF);
    byte[][] records = new byte[20][];
    Arrays.fill(records, record);
    dialogue.dataSets().sequential("USER1.X", "VB", 32_756, records);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    for (byte[] each : records) {
      for (byte value : each) {
        expected.write(value);
        expected.write(value);
      }
      expected.write(0xFF);
      expected.write(1);
    }
    expected.write(0xFF);
    expected.write(2);

    assertThat(retrieve("TYPE I", "STRU R")).isEqualTo(expected.toByteArray());
  }

  @Test
  void whatWasStoredComesBack() {
    for (String type : new String[] {"A", "E", "I"}) {
      for (String structure : new String[] {"F", "R"}) {
        for (String recfm : new String[] {"FB", "VB"}) {
          assertThat(roundTrip(type, structure, recfm))
              .as("TYPE %s STRU %s RECFM %s", type, structure, recfm)
              .isTrue();
        }
      }
    }
  }

  private static boolean roundTrip(String type, String structure, String recfm) {
    TransferTest there = new TransferTest();
    Dialogue source = there.dialogue;
    String padding = recfm.equals("FB") ? "    " : "";
    source.dataSets().sequential("USER1.X", recfm, 12, ebcdic("BBBBCCCC" + padding));
    byte[] data = there.retrieve("TYPE " + type, "STRU " + structure);
    TransferTest here = new TransferTest();
    here.dialogue.dataSets().sequential("USER1.X", recfm, 12);
    here.store(data, "TYPE " + type, "STRU " + structure);
    return here.stored().get(0).strip().equals("BBBBCCCC");
  }
}
