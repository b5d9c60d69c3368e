package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.StoredDataSets;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every record format at its limits in every type, structure and mode, stored and retrieved in all
 * ways that SITE knows, against a model without buffers.
 *
 * <p>Data is random; {@code -Dlparjar.seed=n} repeats the run whose failure prints n.
 */
@SuppressWarnings("NullAway.Init") // before all tests
final class TransferMatrixTest {
  private static final String NAME = "USER1.MATRIX";
  private static final long SEED = Long.getLong("lparjar.seed", 20_260_325L);

  /** Longer records take longer: fewer of them, sent and retrieved in fewer ways. */
  private static final int LONG_RECORD = 1_000;

  private static StoredDataSets system;

  @BeforeAll
  static void start() {
    system = new StoredDataSets();
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @AfterEach
  void catalogAndVolumesAgree() {
    system.assertConsistent();
  }

  static Stream<TransferCase.Attributes> attributes() {
    return TransferCase.attributes();
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void whatIsStoredIsRetrieved(TransferCase.Attributes attributes) {
    for (TransferCase transfer : TransferCase.of(attributes)) {
      Random random = new Random(SEED ^ transfer.toString().hashCode());
      storeAndRetrieve(transfer, random);
    }
  }

  private static void storeAndRetrieve(TransferCase transfer, Random random) {
    String what = transfer + ", seed " + SEED;
    Dialogue dialogue = system.dialogue();
    transfer.commands().forEach(dialogue::say);
    WireModel model = model(transfer, dialogue);
    List<byte[]> lines = lines(transfer, random);
    dialogue.data().incoming(model.sent(lines, random));
    if (random.nextBoolean()) {
      dialogue.data().inPieces(1 + random.nextInt(Math.max(2, transfer.longest())));
    }

    assertThat(dialogue.say("STOR MATRIX")).as(what).isEqualTo(storeReplies(model, lines));

    system.assertNotHeld(NAME);
    List<byte[]> expected = model.stored(lines);
    if (expected == null) {
      assertThat(dialogue.say("RETR MATRIX"))
          .as(what)
          .containsExactly("550 Data set " + NAME + " not found");
      return;
    }
    List<byte[]> records = system.records(NAME);
    assertThat(records).as(what).containsExactlyElementsOf(expected);
    for (boolean rdw : new boolean[] {false, true}) {
      for (boolean trailingBlanks : new boolean[] {false, true}) {
        if (transfer.longest() < LONG_RECORD || rdw != trailingBlanks) {
          retrieve(model, records, rdw, trailingBlanks, what);
        }
      }
    }
    assertThat(dialogue.say("DELE MATRIX"))
        .as(what)
        .hasSize(1)
        .first()
        .asString()
        .startsWith("250");
    system.assertNotHeld(NAME);
  }

  private static void retrieve(
      WireModel model, List<byte[]> records, boolean rdw, boolean trailingBlanks, String what) {
    Dialogue dialogue = system.dialogue();
    model.transfer().commands().forEach(dialogue::say);
    dialogue.say(
        "SITE "
            + (rdw ? "RDW " : "NORDW ")
            + (trailingBlanks ? "TRAILINGBLANKS" : "NOTRAILINGBLANKS"));
    assertThat(dialogue.say("RETR MATRIX"))
        .as(what)
        .containsExactly(
            "125 Sending data set "
                + NAME
                + (model.transfer().recfm().isFixed()
                    ? " FIXrecfm " + model.transfer().lrecl()
                    : ""),
            "250 Transfer completed successfully.");
    assertThat(model.unframed(dialogue.data().sent()))
        .as("%s, RDW %s, TRAILINGBLANKS %s", what, rdw, trailingBlanks)
        .isEqualTo(model.received(records, rdw, trailingBlanks));
    system.assertNotHeld(NAME);
  }

  private static WireModel model(TransferCase transfer, Dialogue dialogue) {
    var pages = dialogue.session().settings().get(SiteParameters.SBDATACONN);
    TranslationTable none = TranslationTable.IDENTITY;
    return transfer.type() == 'A'
        ? new WireModel(transfer, pages.toNetwork(), pages.toFileSystem())
        : new WireModel(transfer, none, none);
  }

  private static List<String> storeReplies(WireModel model, List<byte[]> lines) {
    List<String> replies = new ArrayList<>(List.of("125 Storing data set " + NAME));
    if (!model.overflows(lines)) {
      replies.add("250 Transfer completed successfully.");
      return replies;
    }
    switch (model.transfer().overflow()) {
      case WRAP -> replies.add("250 Transfer completed successfully.");
      case TRUNCATE -> replies.add("250 Transfer completed (data was truncated)");
      case FAIL_AND_KEEP, FAIL_AND_DELETE -> {
        replies.add(
            "451-File transfer failed. File contains records that are longer than the LRECL of the"
                + " new file.");
        replies.add("451 Transfer aborted due to file error.");
      }
    }
    return replies;
  }

  /** Lines at the limits, and some of other lengths in between. */
  private static List<byte[]> lines(TransferCase transfer, Random random) {
    int longest = transfer.longest();
    boolean bounded = transfer.lrecl() != DataSetAttributes.LRECL_X;
    List<byte[]> lines = new ArrayList<>();
    lines.add(line(transfer, longest, random));
    lines.add(line(transfer, 0, random));
    lines.add(line(transfer, longest - 1, random));
    if (longest < LONG_RECORD) {
      lines.add(line(transfer, 1, random));
      lines.add(line(transfer, random.nextInt(longest + 1), random));
    }
    if (bounded && random.nextBoolean()) {
      lines.add(line(transfer, longest + 1, random));
      lines.add(line(transfer, 2 * longest, random));
      lines.add(line(transfer, 2 * longest + 1, random));
    }
    lines.add(line(transfer, Math.min(3, longest), random));
    return lines;
  }

  /** Any bytes but those that would end the line, often with blanks at the end. */
  private static byte[] line(TransferCase transfer, int length, Random random) {
    byte[] line = new byte[length];
    random.nextBytes(line);
    byte blank = transfer.type() == 'A' ? (byte) ' ' : (byte) 0x40;
    int blanks = random.nextBoolean() ? random.nextInt(length + 1) : 0;
    for (int i = 0; i < length; i++) {
      boolean ends = line[i] == '\r' || line[i] == '\n' || line[i] == 0x15;
      if (i >= length - blanks
          || (ends && transfer.structure() == 'F' && !transfer.isCut() && !transfer.isFramed())) {
        line[i] = blank;
      }
    }
    return line;
  }
}
